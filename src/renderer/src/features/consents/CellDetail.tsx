import { isPermit, isRefusal } from '@core/consents/consent-state'
import type { MatrixCell, MatrixRow } from '@core/consents/matrix'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import { StateWord } from '../../ui/StateWord'
import { VerdictWord } from '../../ui/VerdictWord'
import { Wash } from '../../ui/Wash'
import { rowName, shortPurposes, stateLooks } from './consent-words'
import css from './consents.module.css'
import { shownVerdict } from './MatrixTable'
import { ReachForm } from './ReachForm'
import type { ReachAct } from './reach-words'

type CellDetailProps = {
  readonly contactId: string
  readonly row: MatrixRow
  readonly cell: MatrixCell
  readonly onProof: (eventId: string) => void
  readonly onGive: () => void
}

/** Why the answer is what it is, what it rests on, and the one act that ends it: withdrawing is the second click (row B4). */
export function CellDetail({ contactId, row, cell, onProof, onGive }: CellDetailProps) {
  const [recording, setRecording] = useState<ReachAct | null>(null)
  const { state, answer } = cell
  const permit = isPermit(state.state)
  const look = stateLooks[state.state]
  // Where a yes or a refusal decides, it does not matter whose line it is.
  const decided = answer.proof?.kind === 'consent' || answer.proof?.kind === 'stop'
  const whose = decided ? null : row.subscriber
  return (
    <Wash tone="sunken">
      <div ref={inView} className={css.detail} aria-live="polite">
        <div className={css.detailHead}>
          <p className={css.detailTitle}>
            {rowName(row)}, {shortPurposes[state.purpose].toLowerCase()}:
            <VerdictWord verdict={shownVerdict(cell)} word={answer.word} />
          </p>
          <Proof proof={answer.proof} onProof={onProof} />
        </div>
        <p>
          {answer.say}
          {whose && !answer.say.includes(whose.say) && ` ${whose.say}`}
        </p>
        <p className={css.detailTitle}>
          <StateWord icon={look.icon} word={look.word} color={look.color} />
          <span className={css.hint}>{sinceWords(cell)}</span>
        </p>
        {answer.duties.length > 0 && (
          <ol className={css.duties}>
            {answer.duties.map(({ say }) => (
              <li key={say}>{say}</li>
            ))}
          </ol>
        )}
        {recording === null && permit && (
          <ReachForm act="withdraw" contactId={contactId} cell={cell}>
            <Act onClick={() => setRecording('confirm')}>They still expect it</Act>
            <Act onClick={() => setRecording('end')}>Rely on it no more</Act>
          </ReachForm>
        )}
        {recording === null && !permit && (
          <div className={css.acts}>
            <Act onClick={onGive}>They said yes</Act>
            {!isRefusal(state.state) && <Act onClick={() => setRecording('decline')}>They said no</Act>}
            {!isRefusal(state.state) && state.state !== 'asked' && (
              <Act onClick={() => setRecording('ask')}>You asked them</Act>
            )}
          </div>
        )}
        {recording !== null && (
          <ReachForm
            key={recording}
            act={recording}
            contactId={contactId}
            cell={cell}
            onDone={() => setRecording(null)}
          />
        )}
        {recording !== 'confirm' && <LawLine rules={[...new Set([...answer.rules, ...(whose?.rules ?? [])])]} />}
      </div>
    </Wash>
  )
}

/** Withdrawing must not wait behind scrolling: what was chosen is brought into view, with its acts. */
function inView(detail: HTMLDivElement | null): void {
  detail?.scrollIntoView?.({ block: 'nearest' })
}

function Act({ onClick, children }: { readonly onClick: () => void; readonly children: string }) {
  return (
    <Button variant="default" size="compact-md" onClick={onClick}>
      {children}
    </Button>
  )
}

function sinceWords({ state, overdue }: MatrixCell): string {
  const since = state.since === '' ? '' : `since ${dayMonthYear(state.since)}`
  const look = state.reviewOn === '' ? '' : `to look at again on ${dayMonthYear(state.reviewOn)}`
  const claimed = state.claimed ? 'a list says yes, without proof' : ''
  const words = [since, look, claimed].filter((part) => part !== '').join(', ')
  return overdue ? `${words}: that day has passed` : words
}

function Proof({
  proof,
  onProof,
}: {
  readonly proof: MatrixCell['answer']['proof']
  readonly onProof: (id: string) => void
}) {
  if (proof === null) return null
  if (proof.kind === 'consent') {
    return (
      <Anchor component="button" type="button" onClick={() => onProof(proof.id)}>
        See the proof
      </Anchor>
    )
  }
  const href = proof.kind === 'stop' ? `/marketing/do-not-contact?entry=${proof.id}` : '/marketing/permissions'
  return (
    <Anchor component={Link} href={href}>
      See the proof
    </Anchor>
  )
}
