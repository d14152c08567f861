import { auditPartIds, auditParts } from '@core/self-audit/question'
import { questionsFor, type SelfAudit } from '@core/self-audit/self-audit'
import { Progress } from '@mantine/core'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { AuditQuestionRow } from './AuditQuestionRow'
import css from './self-audit.module.css'
import { useAnswer } from './use-self-audit'

/** The questions of an open self-audit, part by part. Each answer keeps itself. */
export function RunningAudit({ audit }: { readonly audit: SelfAudit }) {
  const answer = useAnswer(audit.id)
  const questions = questionsFor(audit.sector)
  const done = audit.answers.length
  return (
    <div className={css.main}>
      <Wash tone="sunken" title={`${done} of ${questions.length} answered`}>
        <Progress value={(done / questions.length) * 100} aria-label="How much of the self-audit is answered" my={8} />
        <p>Each answer keeps itself. You can stop and go on another day.</p>
      </Wash>
      {auditPartIds.map((part) => {
        const some = questions.filter((one) => one.part === part)
        return (
          some.length > 0 && (
            <Sheet key={part} title={auditParts[part]}>
              {some.map((question) => (
                <AuditQuestionRow
                  key={question.id}
                  question={question}
                  given={audit.answers.find((one) => one.question === question.id)}
                  onAnswer={(given) => answer.mutate(given)}
                />
              ))}
            </Sheet>
          )
        )
      })}
    </div>
  )
}
