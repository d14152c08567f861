import type { NotesEngagement } from '@core/coaching-notes/contract'
import { specialAsk, type SpecialMark, specialMarkIds, specialMarks } from '@core/coaching-notes/special-mark'
import { Checkbox } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import { Why } from '../../ui/Why'
import css from './coaching-notes.module.css'

type MarksFieldProps = {
  readonly value: readonly SpecialMark[]
  readonly onChange: (marks: SpecialMark[]) => void
  readonly engagement: NotesEngagement
}

/** What kinds of special data stand in a note, and what the law then asks (`special.coaching`). */
export function MarksField({ value, onChange, engagement }: MarksFieldProps) {
  const known = (ids: readonly string[]) => specialMarkIds.filter((id) => ids.includes(id))
  return (
    <>
      <Why of="note.marks">
        <Checkbox.Group
          label="Does the note show any of these?"
          description="Details of this kind need more care. Tick what stands in the words."
          value={[...value]}
          onChange={(ids) => onChange(known(ids))}
        >
          <div className={css.marks}>
            {specialMarkIds.map((id) => (
              <Checkbox key={id} value={id} label={specialMarks[id]} />
            ))}
          </div>
        </Checkbox.Group>
      </Why>
      <MarksAsk marks={value} engagement={engagement} />
    </>
  )
}

/** What marks ask for, once there are some. */
export function MarksAsk({ marks, engagement }: { marks: readonly SpecialMark[]; engagement: NotesEngagement }) {
  const ask = specialAsk(marks, engagement)
  if (!ask) return null
  return (
    <Wash tone={ask.isMet ? 'sunken' : 'amber'} icon={ask.isMet ? IconCircleCheck : IconAlertTriangle} role="note">
      <p>{ask.say}</p>
      <LawLine rules={ask.rules} />
    </Wash>
  )
}
