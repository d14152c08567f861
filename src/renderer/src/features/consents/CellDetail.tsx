import { isPermit } from '@core/consents/consent-state'
import type { MatrixCell, MatrixRow } from '@core/consents/matrix'
import { dayMonthYear } from '@core/time/format-date'
import { useState, type ReactNode } from 'react'
import { LawLine } from '../../ui/LawLine'
import { StateWord } from '../../ui/StateWord'
import { shownVerdict } from '../guidance/shown-verdict'
import css from './answer.module.css'
import { AnswerAbout } from './AnswerAbout'
import { AnswerHead } from './AnswerHead'
import { AnswerProof } from './AnswerProof'
import { rowName, shortPurposes, stateLooks } from './consent-words'
import type { Mending } from './mend-words'
import { MendList } from './MendList'
import { Act, OtherActs } from './OtherActs'
import { ReachForm } from './ReachForm'
import type { ReachAct } from './reach-words'

type CellDetailProps = {
  /** Null for somebody who is not in the register: then nothing can be recorded. */
  readonly contactId: string | null
  readonly row: MatrixRow
  readonly cell: MatrixCell
  /** The answer is what the page is for. */
  readonly lead?: boolean
  readonly onProof: (eventId: string) => void
  readonly onMend: (mend: Mending) => void
  /** What is missing besides. */
  readonly more?: readonly Mending[]
  /** Further acts, such as the script of a call. */
  readonly children?: ReactNode
  /** Another way to the answer, after the acts. */
  readonly end?: ReactNode
}

/** Why the answer is what it is, what it rests on, what mends it, and the one act that ends it (row B4). */
export function CellDetail(props: CellDetailProps) {
  const { contactId, row, cell, lead = false, onProof, onMend, more = [], children, end } = props
  const [recording, setRecording] = useState<ReachAct | null>(null)
  const { state, answer } = cell
  const permit = isPermit(state.state)
  // Where a yes or a refusal decides, it does not matter whose line it is.
  const decided = answer.proof?.kind === 'consent' || answer.proof?.kind === 'stop'
  const whose = decided ? null : row.subscriber
  const isYes = answer.verdict === 'allowed' || answer.verdict === 'allowed-with-duties'
  const open = [...cell.mends, ...(isYes ? more : [])].filter((one) => one !== 'confirm' || lead)
  // A number can be looked up before anybody knows whose it is; everything else is written down about somebody.
  const mends = contactId === null ? open.filter((one) => one === 'screen') : open
  const mend = (one: Mending) => (one === 'confirm' ? setRecording('confirm') : onMend(one))
  const plainName = `${rowName(row)}, ${shortPurposes[state.purpose].toLowerCase()}`
  const duties = answer.duties.flatMap(({ rules }) => rules)
  return (
    <div ref={lead ? undefined : inView} className={css.answer} data-lead={lead} aria-live="polite">
      <AnswerHead
        lead={lead}
        about={lead ? <AnswerAbout row={row} purpose={state.purpose} /> : plainName}
        {...shownVerdict(answer)}
        aside={<AnswerProof proof={answer.proof} onProof={onProof} />}
      >
        <p>
          {answer.say}
          {whose && !lead && !answer.say.includes(whose.say) && ` ${whose.say}`}
        </p>
      </AnswerHead>
      <div className={css.matter}>
        <Duties duties={answer.duties} />
        <ul className={css.known}>
          <li>
            <StateWord {...stateLooks[state.state]} />
            <span className={css.hint}>{sinceWords(cell)}</span>
          </li>
          {lead && answer.proof && (
            <li>
              <AnswerProof proof={answer.proof} onProof={onProof} />
            </li>
          )}
          {lead && whose && !answer.say.includes(whose.say) && <li className={css.hint}>{whose.say}</li>}
        </ul>
        {recording === null && <MendList mends={mends} isYes={isYes} onMend={mend} lead={lead} />}
        {contactId !== null && recording === null && permit && !lead && (
          <ReachForm act="withdraw" contactId={contactId} cell={cell}>
            <Act onClick={() => setRecording('confirm')}>They still expect it</Act>
            <Act onClick={() => setRecording('end')}>Rely on it no more</Act>
          </ReachForm>
        )}
        {contactId !== null && recording !== null && (
          <ReachForm
            key={recording}
            act={recording}
            contactId={contactId}
            cell={cell}
            onDone={() => setRecording(null)}
          />
        )}
        {recording === null && (
          <div className={css.acts}>
            {children}
            {contactId !== null && (
              <OtherActs cell={cell} lead={lead} mends={mends} onMend={onMend} onRecord={setRecording} />
            )}
            {end}
          </div>
        )}
        {recording !== 'confirm' && (
          <LawLine rules={[...new Set([...answer.rules, ...(whose?.rules ?? []), ...(lead ? duties : [])])]} />
        )}
      </div>
    </div>
  )
}

/** What has to be done: numbered where it is more than one thing. */
function Duties({ duties }: Pick<MatrixCell['answer'], 'duties'>) {
  const [only] = duties
  if (!only) return null
  if (duties.length === 1) return <p>{only.say}</p>
  return (
    <ol className={css.duties}>
      {duties.map(({ say }) => (
        <li key={say}>{say}</li>
      ))}
    </ol>
  )
}

/** Withdrawing must not wait behind scrolling: what was chosen is brought into view, with its acts. */
function inView(detail: HTMLDivElement | null): void {
  detail?.scrollIntoView?.({ block: 'nearest' })
}

function sinceWords({ state, overdue }: MatrixCell): string {
  const since = state.since === '' ? '' : `since ${dayMonthYear(state.since)}`
  const look = state.reviewOn === '' ? '' : `to look at again on ${dayMonthYear(state.reviewOn)}`
  const claimed = state.claimed ? 'a list says yes, without proof' : ''
  const words = [since, look, claimed].filter((part) => part !== '').join(', ')
  return overdue ? `${words}: that day has passed` : words
}
