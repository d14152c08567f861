import { Button } from '@mantine/core'
import { useState, type ComponentType } from 'react'
import type { Block } from '@core/documents/block'
import type { DocumentFacts, DocumentVersion } from '@core/documents/document-version'
import type { Gap, Template } from '@core/documents/template'
import type { Organisation } from '@core/organisation/organisation'
import { dayMonthYear } from '@core/time/format-date'
import { londonParts } from '@core/time/instant'
import { ExportMenu } from '../../ui/ExportMenu'
import { PageHead } from '../../ui/PageHead'
import { StateWord } from '../../ui/StateWord'
import { ApproveDialog } from './ApproveDialog'
import { counted, stateWords } from './document-words'
import { useFactForm } from './fact-form'
import css from './policy-editor.module.css'
import { useApprove, useSaveVersion } from './use-documents'

/** What further ways for a document to leave are given: its answers as they stand, and what is missing. */
export type DocumentActs = {
  readonly facts: DocumentFacts
  readonly organisation: Organisation
  readonly gaps: readonly Gap[]
}

type DocumentHeadProps = Omit<DocumentActs, 'gaps'> & {
  readonly template: Template
  readonly blocks: readonly Block[]
  readonly savedAt: string | null
  readonly current: DocumentVersion | undefined
  readonly latestSeq: number
  /** The page reads exactly as the current version does. */
  readonly approved: boolean
  readonly Acts: ComponentType<DocumentActs> | undefined
  readonly onRefused: () => void
}

/** Title, state and acts of a document. The filled button is the next act: answer what is missing, then approve. */
export function DocumentHead(props: DocumentHeadProps) {
  const { template, facts, organisation, blocks, savedAt, current, latestSeq, approved, Acts, onRefused } = props
  const { gaps, goTo } = useFactForm()
  const [asking, setAsking] = useState(false)
  const approving = useApprove(template.id, () => setAsking(false))
  const saving = useSaveVersion(template.id)
  const [next] = gaps
  const approve = () => (next ? onRefused() : setAsking(true))
  return (
    <>
      <PageHead
        crumb={[{ label: 'Documents', href: '/documents' }, { label: template.title }]}
        title={template.title}
        badge={
          <StateWord
            pill
            {...(approved ? stateWords.current : stateWords.draft)}
            word={badgeWord(approved, current, latestSeq)}
          />
        }
        lead={leadWords(template, gaps.length, approved ? current : undefined)}
        actions={
          <>
            <output className={css.saved}>{savedAt ? `Saved ${londonParts(savedAt).time}` : ''}</output>
            {Acts && <Acts facts={facts} organisation={organisation} gaps={gaps} />}
            <ExportMenu
              title={template.title}
              name={template.id}
              blocks={blocks}
              about={{ action: 'documents.export', subject: approved ? (current?.id ?? '') : template.id }}
              gaps={gaps}
            />
            {!approved && (
              <Button variant="default" loading={saving.isPending} onClick={() => saving.mutate(facts)}>
                Save version
              </Button>
            )}
            {!approved && (
              <Button variant={next ? 'default' : 'filled'} onClick={approve}>
                Approve
              </Button>
            )}
            {next && (
              <Button onClick={() => goTo(next.fact)}>
                {gaps.length === 1 ? 'Answer the last question' : 'Answer the next question'}
              </Button>
            )}
          </>
        }
      />
      <ApproveDialog
        template={template}
        opened={asking}
        onClose={() => setAsking(false)}
        seq={latestSeq + 1}
        busy={approving.isPending}
        onApprove={(approval) => approving.mutate({ facts, ...approval })}
      />
    </>
  )
}

/** What comes next: answer, read and approve, or put it where people see it. */
function leadWords({ id }: Template, missing: number, current: DocumentVersion | undefined): string {
  if (missing > 0) return `${counted(missing, 'question')} left before it can be approved.`
  if (!current) return 'Every question is answered. Read it once from top to bottom, then approve it.'
  const next = nextSteps[id] ?? 'Next: put it where people see it.'
  return `${next} Look at it again on ${dayMonthYear(current.nextReviewOn)}.`
}

const nextSteps: Readonly<Record<string, string>> = {
  'privacy-policy': 'Next: put it on your website.',
  'email-signature': 'Next: copy each notice into the signature it belongs to.',
  'unsubscribe-footer': 'Next: copy each footer into your mailing system.',
}

function badgeWord(approved: boolean, current: DocumentVersion | undefined, latestSeq: number): string {
  return approved && current ? `Version ${current.seq}, current` : `Draft of version ${latestSeq + 1}`
}
