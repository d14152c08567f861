import { auditAnswerNames, openGaps, questionsFor, type SelfAudit } from '@core/self-audit/self-audit'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Button } from '@mantine/core'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import css from './self-audit.module.css'
import { useCloseGap } from './use-self-audit'

/** A finished self-audit: what is in order, and its gaps with the way to close each. */
export function FinishedAudit({ audit }: { readonly audit: SelfAudit }) {
  const close = useCloseGap(audit.id)
  const gaps = openGaps(audit)
  const yes = questionsFor(audit.sector).length - gaps.length
  return (
    <div className={css.main}>
      <Wash
        tone={gaps.length === 0 ? 'pine' : 'amber'}
        title={gaps.length === 0 ? 'Everything is in order' : `${gaps.length} to close, ${yes} in order`}
      >
        <p>
          Gone through by {audit.finishedBy} on {dayMonthYear(audit.finishedOn)}.
        </p>
      </Wash>
      {gaps.length > 0 && (
        <Sheet title="Gaps">
          {gaps.map(({ question, answer }) => (
            <SheetRow key={question.id}>
              <div className={css.line}>
                <div className={css.grow}>
                  <Anchor component={Link} href={question.href} fw={600} data-path={question.id}>
                    {question.ask}
                  </Anchor>
                  <p className={css.say}>
                    {auditAnswerNames[answer.answer]}. {answer.note || question.yes} By {dayMonthYear(answer.dueOn)}.
                  </p>
                  <LawLine rules={question.rules} />
                </div>
                <Button
                  variant="default"
                  size="compact-md"
                  aria-label={`It is closed: ${question.ask}`}
                  onClick={() => close.mutate(question.id)}
                >
                  It is closed
                </Button>
              </div>
            </SheetRow>
          ))}
        </Sheet>
      )}
    </div>
  )
}
