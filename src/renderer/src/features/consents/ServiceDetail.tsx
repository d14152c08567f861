import type { PermissionMatrix } from '@core/consents/matrix'
import { owedWords } from '@core/marketing/owed-words'
import { LawLine } from '../../ui/LawLine'
import { VerdictWord } from '../../ui/VerdictWord'
import css from './answer.module.css'
import { AnswerHead } from './AnswerHead'

type ServiceDetailProps = {
  readonly matrix: Pick<PermissionMatrix, 'rows' | 'service' | 'owed'>
  readonly lead?: boolean
}

/** What is not marketing: it may go although a stop stands, and why; “no contact at all” leaves it to somebody. */
export function ServiceDetail({ matrix: { rows, service, owed }, lead = false }: ServiceDetailProps) {
  const stopped = rows
    .flatMap(({ cells }) => cells)
    .find(({ answer }) => answer.proof?.kind === 'stop' || isRefused(answer.rules))
  const decides = service.verdict === 'human-decision'
  return (
    <div className={css.answer} data-lead={lead} aria-live="polite">
      <AnswerHead lead={lead} about="What is not marketing, by any way" verdict={service.verdict}>
        <p>{service.say}</p>
        {stopped && !decides && <p>{stopped.answer.say} That covers marketing, and nothing else.</p>}
      </AnswerHead>
      <div className={css.matter}>
        <ul className={css.owed}>
          {owed.map(({ kind, verdict, say }) => (
            <li key={kind}>
              <span className={css.owedWords}>
                <span className={css.owedName}>{owedWords[kind].name}</span>
                <span className={css.hint}>{decides && say !== service.say ? say : owedWords[kind].example}</span>
              </span>
              <VerdictWord verdict={verdict} />
            </li>
          ))}
        </ul>
        {!decides && (
          <p className={css.hint}>
            One line that offers something makes the whole message marketing. Then the other columns count.
          </p>
        )}
        <LawLine rules={[...new Set(owed.flatMap(({ rules }) => rules))]} />
      </div>
    </div>
  )
}

function isRefused(rules: readonly string[]): boolean {
  return rules.includes('settled.refusal-scope')
}
