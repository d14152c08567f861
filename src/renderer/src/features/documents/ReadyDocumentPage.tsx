import { findTemplate } from '@core/documents/find-template'
import { composeDocument } from '@core/documents/framed'
import { newOrganisation } from '@core/organisation/new-organisation'
import { Anchor } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link, useParams } from 'wouter'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { Empty } from '../../ui/Empty'
import { ExportMenu } from '../../ui/ExportMenu'
import { PageHead } from '../../ui/PageHead'
import { PaperPage } from '../../ui/PaperPage'
import { Wash } from '../../ui/Wash'
import css from './documents.module.css'

const crumb = [{ label: 'Documents', href: '/documents' }]

/** A document that needs no answers but the facts of the organisation: read it, and print or save it. */
export function ReadyDocumentPage() {
  const { templateId } = useParams<{ templateId: string }>()
  const today = useToday()
  const { data: organisation } = useOrganisation()
  const template = findTemplate(templateId)
  if (!template || template.place !== 'gallery' || !template.facts.safeParse({}).success) {
    return (
      <>
        <PageHead title="There is no such document" crumb={crumb} />
        <Empty title="Nothing is lost." say="Documents has every document there is." />
      </>
    )
  }
  const frame = {
    organisation: organisation ?? newOrganisation(),
    madeOn: today,
    version: 0,
    nextReviewOn: '',
  } as const
  const blocks = composeDocument(template, {}, frame)
  const gaps = template.gaps({}, frame)
  return (
    <>
      <PageHead
        title={template.title}
        crumb={[...crumb, { label: template.title }]}
        lead={template.purpose}
        actions={
          <ExportMenu
            title={template.title}
            name={template.id}
            blocks={blocks}
            about={{ action: 'documents.export', subject: '' }}
            gaps={gaps}
          />
        }
      />
      {gaps.length > 0 && (
        <Wash tone="amber" icon={IconAlertTriangle} title="Before it goes">
          {gaps.map(({ say }) => (
            <p key={say}>{say}</p>
          ))}
          <Anchor component={Link} href="/settings/organisation">
            Open the facts of the organisation
          </Anchor>
        </Wash>
      )}
      <PaperPage blocks={blocks} label={template.title} />
      {template.checkBeforeUse.map((line) => (
        <p key={line} className={css.quiet}>
          {line}
        </p>
      ))}
    </>
  )
}
