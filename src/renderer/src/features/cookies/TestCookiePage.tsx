import { exceptionWords } from '@core/cookies/exception'
import type { Technology } from '@core/cookies/technology'
import { cookies as questions } from '@core/flows/trees/cookies'
import type { Answers } from '@core/flows/step'
import { useMemo } from 'react'
import { useParams } from 'wouter'
import { Gone } from '../../ui/Gone'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { DraftNote } from '../drafts/DraftNote'
import { useDraftState, useOnlyOverLock } from '../drafts/use-draft'
import { FlowRunView } from '../guidance/FlowRunView'
import { useDecision } from '../guidance/use-decisions'
import { DecisionUse } from '../guidance/with-decision'
import { linkTest, useCookies } from './use-cookies'

const crumb = { label: 'Cookies and similar', href: '/documents/cookies' }
const noAnswers: Answers = {}
const noFacts = {}

/** The questions about one entry of the list. The saved decision is tied to it, and the list opens again. */
export function TestCookiePage() {
  const { id } = useParams<{ id: string }>()
  const { data, error } = useCookies()
  if (error) throw error
  if (!data) return <Loading rows={6} />
  const row = data.rows.find((one) => one.id === id)
  if (!row) return <Gone title="This is not in the list any more" crumb={crumb} />
  return <Test key={row.id} row={row} />
}

function Test({ row }: { readonly row: Technology }) {
  const place = { form: 'guide', part: `cookies ${row.id}`, recordId: row.id } as const
  const [own, setOwn, draft] = useDraftState(noAnswers, place)
  useOnlyOverLock(draft)
  // The test it rests on now is answered anew; one that was, elsewhere, cannot be a second time.
  const { data: before } = useDecision(row.test?.decisionId ?? '')
  const use = useMemo(
    () => ({ keep: (decision: { id: string }) => linkTest(row.id, decision.id), goTo: '/documents/cookies' }),
    [row.id],
  )
  return (
    <DecisionUse value={use}>
      <PageHead
        title={`Does it need consent? ${row.name}`}
        crumb={[{ label: 'Documents', href: '/documents' }, crumb, { label: 'Test' }]}
        lead={[stopped(row.purpose), `You rely on: ${lower(exceptionWords[row.claims].name)}.`]
          .filter(Boolean)
          .join(' ')}
      />
      <DraftNote draft={draft} />
      <FlowRunView
        flow={questions}
        facts={noFacts}
        who={row.name}
        contactId={null}
        own={own}
        onOwn={setOwn}
        replaces={before?.replacedBy === null ? before.id : undefined}
      />
    </DecisionUse>
  )
}

const stopped = (words: string) => (words === '' || /[.!?]$/u.test(words) ? words : `${words}.`)
const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
