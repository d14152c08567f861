import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Block } from '@core/documents/block'
import type { DocumentVersion } from '@core/documents/document-version'
import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import type { PrivacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import { dayMonthYear } from '@core/time/format-date'
import { londonParts } from '@core/time/instant'
import { ExportMenu } from '../../ui/ExportMenu'
import { PageHead } from '../../ui/PageHead'
import { StateWord } from '../../ui/StateWord'
import { ApproveDialog } from './ApproveDialog'
import { counted, stateWords } from './document-words'
import { usePolicyForm } from './policy-form'
import css from './policy-editor.module.css'
import { useSaveVersion } from './use-documents'

type PolicyHeadProps = {
  readonly facts: PrivacyPolicyFacts
  readonly blocks: readonly Block[]
  readonly savedAt: string | null
  readonly current: DocumentVersion | undefined
  readonly latestSeq: number
  /** The page reads exactly as the current version does. */
  readonly approved: boolean
  readonly onRefused: () => void
}

/** Title, state and acts of the policy. The filled button is the next act: answer what is missing, then approve. */
export function PolicyHead({ facts, blocks, savedAt, current, latestSeq, approved, onRefused }: PolicyHeadProps) {
  const { gaps, goTo } = usePolicyForm()
  const [asking, setAsking] = useState(false)
  const saving = useSaveVersion(privacyPolicy.id)
  const [next] = gaps
  const approve = () => (next ? onRefused() : setAsking(true))
  return (
    <>
      <PageHead
        crumb={[{ label: 'Documents', href: '/documents' }, { label: 'Privacy policy' }]}
        title="Privacy policy"
        badge={
          <StateWord
            pill
            {...(approved ? stateWords.current : stateWords.draft)}
            word={badgeWord(approved, current, latestSeq)}
          />
        }
        lead={leadWords(gaps.length, approved ? current : undefined)}
        actions={
          <>
            <output className={css.saved}>{savedAt ? `Saved ${londonParts(savedAt).time}` : ''}</output>
            <ExportMenu
              title={privacyPolicy.title}
              name="privacy-policy"
              blocks={blocks}
              about={{ action: 'documents.export', subject: approved ? (current?.id ?? '') : privacyPolicy.id }}
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
      <ApproveDialog opened={asking} onClose={() => setAsking(false)} facts={facts} seq={latestSeq + 1} />
    </>
  )
}

/** What comes next: answer, read and approve, or put it where people see it. */
function leadWords(missing: number, current: DocumentVersion | undefined): string {
  if (missing > 0) return `${counted(missing, 'question')} left before it can be approved.`
  if (!current) return 'Every question is answered. Read it once from top to bottom, then approve it.'
  return `Next: put it on your website. Look at it again on ${dayMonthYear(current.nextReviewOn)}.`
}

function badgeWord(approved: boolean, current: DocumentVersion | undefined, latestSeq: number): string {
  return approved && current ? `Version ${current.seq}, current` : `Draft of version ${latestSeq + 1}`
}
