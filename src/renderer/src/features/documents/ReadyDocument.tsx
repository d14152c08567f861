import { Anchor, Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { DocumentNow, GalleryState } from '@core/documents/contract'
import { sectionsOf } from '@core/documents/own-paragraph'
import type { Template } from '@core/documents/template'
import { dayMonthYear } from '@core/time/format-date'
import { galleryPages } from '@core/documents/gallery-pages'
import { ExportMenu } from '../../ui/ExportMenu'
import { PageHead } from '../../ui/PageHead'
import { PaperPage } from '../../ui/PaperPage'
import { StateWord } from '../../ui/StateWord'
import { Wash } from '../../ui/Wash'
import { WithAside } from '../../ui/WithAside'
import { ReadingLog } from '../staff-card/ReadingLog'
import { ApproveDialog } from './ApproveDialog'
import { madeFrom, stateWords } from './document-words'
import { DepartureNotes } from './DepartureNotes'
import css from './documents.module.css'
import { OwnParagraphs } from './OwnParagraphs'
import { PlainEnglishNote } from './PlainEnglishNote'
import { StaleReasons } from './StaleReasons'
import { VersionList } from './VersionList'
import { useRenew } from './use-versions'
import { WhatChanged } from './WhatChanged'

type ReadyDocumentProps = { readonly template: Template; readonly now: DocumentNow }

/** The page of such a document: its state and what would change on top, the document, and beside it its versions. */
export function ReadyDocument({ template, now }: ReadyDocumentProps) {
  const [asking, setAsking] = useState(false)
  const renew = useRenew(() => setAsking(false))
  const { state, blocks, gaps, own, difference, differences, rules } = now
  const { current } = state
  const made = madeFrom[template.id] ?? galleryPages[template.id]
  const isElsewhere = made !== undefined && !made.startsWith('/documents/ready/')
  const seq = (state.latest?.seq ?? 0) + 1
  return (
    <>
      <PageHead
        title={template.title}
        crumb={[{ label: 'Documents', href: '/documents' }, { label: template.title }]}
        lead={template.purpose}
        badge={current && <StateWord pill {...stateWords[state.state]} word={badgeWord(state)} />}
        actions={
          <>
            {isElsewhere && (
              <Button component={Link} href={made} variant="subtle">
                Open what it is made from
              </Button>
            )}
            {blocks.length > 0 && (
              <ExportMenu
                title={template.title}
                name={template.id}
                blocks={blocks}
                about={{ action: 'documents.export', subject: current?.id ?? '' }}
                gaps={gaps}
              />
            )}
            {state.state !== 'current' && gaps.length === 0 && blocks.length > 0 && (
              <Button onClick={() => setAsking(true)}>Approve</Button>
            )}
          </>
        }
      />
      <WithAside
        aside={
          <div className={css.gallery}>
            <DepartureNotes templateId={template.id} />
            <OwnParagraphs templateId={template.id} own={own} sections={sectionsOf(blocks)} />
            <PlainEnglishNote blocks={blocks} />
            <VersionList template={template} />
          </div>
        }
      >
        <div className={css.gallery}>
          {gaps.length > 0 && (
            <Wash tone="amber" icon={IconAlertTriangle} title="Before it goes">
              {gaps.map(({ say }) => (
                <p key={say}>{say}</p>
              ))}
              <Anchor component={Link} href={isElsewhere ? made : '/settings/organisation'}>
                {isElsewhere ? 'Open what it is made from' : 'Open the facts of the organisation'}
              </Anchor>
            </Wash>
          )}
          {current && state.state === 'out-of-date' && (
            <>
              <StaleReasons seq={current.seq} changes={state.changes} />
              <WhatChanged
                title={template.title}
                templateId={template.id}
                seq={current.seq}
                difference={difference}
                count={differences}
                rules={rules}
              />
              <h2 className={css.asNow}>As it reads now</h2>
            </>
          )}
          {blocks.length > 0 ? (
            <PaperPage blocks={blocks} label={template.title} />
          ) : (
            <p className={css.quiet}>There is nothing to show before its questions are answered.</p>
          )}
          {template.id === 'staff-card' && <ReadingLog />}
        </div>
      </WithAside>
      <ApproveDialog
        template={template}
        seq={seq}
        opened={asking}
        busy={renew.isPending}
        onClose={() => setAsking(false)}
        onApprove={(approval) => renew.mutate([{ templateId: template.id, ...approval }])}
      />
    </>
  )
}

function badgeWord({ state, current }: GalleryState): string {
  if (!current) return ''
  if (state === 'out-of-date') return `Version ${current.seq} is out of date`
  return `Version ${current.seq}, next review ${dayMonthYear(current.nextReviewOn)}`
}
