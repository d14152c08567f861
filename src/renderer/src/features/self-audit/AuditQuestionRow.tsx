import type { AuditQuestion } from '@core/self-audit/question'
import {
  type AuditAnswer,
  type AuditAnswerRow,
  auditAnswerNames,
  auditAnswers,
  type NewAuditAnswer,
} from '@core/self-audit/self-audit'
import { addMonths } from '@core/time/add-months'
import { Anchor, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { Choice } from '../../ui/Choice'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { SheetRow } from '../../ui/Sheet'
import css from './self-audit.module.css'

type AuditQuestionRowProps = {
  readonly question: AuditQuestion
  readonly given: AuditAnswerRow | undefined
  readonly onAnswer: (given: NewAuditAnswer) => void
}

const options = auditAnswers.map((value) => ({ value, label: auditAnswerNames[value] }))

/** One question: yes, not yet or no. A gap asks what is to be done, and by when. */
export function AuditQuestionRow({ question: { id, ask, yes, rules, href }, given, onAnswer }: AuditQuestionRowProps) {
  const today = useToday()
  const [note, setNote] = useState(given?.note ?? '')
  // Shown at once; the register follows.
  const [chosen, setChosen] = useState<AuditAnswer | ''>(given?.answer ?? '')
  const dueOn = given?.dueOn || addMonths(today, 1)
  const answer = (changed: Partial<NewAuditAnswer>) =>
    onAnswer({ question: id, answer: given?.answer ?? 'no', note, dueOn, ...changed })
  return (
    <SheetRow>
      <Choice
        legend={ask}
        description={yes}
        layout="row"
        data-path={id}
        options={options}
        value={chosen}
        onChange={(answered) => {
          setChosen(answered)
          answer({ answer: answered })
        }}
      />
      {given && given.answer !== 'yes' && (
        <div className={css.gap}>
          <Textarea
            label="What is to be done (optional)"
            autosize
            maxLength={1000}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
            onBlur={() => note !== given.note && answer({ note })}
          />
          <DateField
            label="Close it by"
            description="Comes on Today."
            value={dueOn}
            onChange={(on) => on !== '' && on !== given.dueOn && answer({ dueOn: on })}
          />
        </div>
      )}
      <div className={css.foot}>
        <Anchor component={Link} href={href} aria-label={`Where to look: ${ask}`} fz={13.5}>
          Where to look
        </Anchor>
        <LawLine rules={rules} />
      </div>
    </SheetRow>
  )
}
