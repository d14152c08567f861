import type { RegisterCondition } from '@core/health/contract'
import { lossWords } from '@core/health/faults'
import type { RegisterHealth } from '@core/register/contract'
import { ukDateTime } from '@core/time/instant'
import { IconAlertTriangle, IconCircleCheck, IconHourglassEmpty } from '@tabler/icons-react'
import { StateWord } from '../../ui/StateWord'
import css from './health.module.css'

type CheckLinesProps = { readonly health: RegisterHealth; readonly condition: RegisterCondition }

/** What the checks of the register have found, line by line. */
export function CheckLines({ health, condition }: CheckLinesProps) {
  const { lastUncleanEndAt } = condition
  return (
    <ul className={css.lines}>
      <li>
        <span>Record of changes</span>
        <AuditState health={health} />
        <span>{health.events.toLocaleString('en-GB')} entries</span>
      </li>
      <li>
        <span>Note of its end</span>
        <NoteState note={health.note} />
      </li>
      <li>
        <span>Register file</span>
        <FileState file={health.file} here={condition.file === 'here'} />
      </li>
      <li>
        <span>Not closed properly</span>
        <span>{lastUncleanEndAt ? `Last found ${ukDateTime(lastUncleanEndAt)}` : 'Never found'}</span>
      </li>
      <li>
        <span>Checked</span>
        <span>{health.checkedAt ? ukDateTime(health.checkedAt) : 'Not yet since you unlocked'}</span>
      </li>
    </ul>
  )
}

function AuditState({ health }: Pick<CheckLinesProps, 'health'>) {
  switch (health.audit) {
    case 'checking':
      return <StateWord icon={IconHourglassEmpty} word="Being checked" color="info" />
    case 'altered':
      return <StateWord icon={IconAlertTriangle} word="Altered outside Steward" color="red" />
    case 'shortened':
      return <StateWord icon={IconAlertTriangle} word={lossWords(health.missing).replace(/\.$/, '')} color="red" />
    default:
      return <StateWord icon={IconCircleCheck} word="Complete" color="pine" />
  }
}

/** The note is what tells of lost changes: without it the record may be complete or not. */
function NoteState({ note }: Pick<RegisterHealth, 'note'>) {
  if (note === 'found') return <StateWord icon={IconCircleCheck} word="Found, and compared" color="pine" />
  const word =
    note === 'missing'
      ? 'Was missing: a loss since last time could not be noticed'
      : 'Could not be read: a loss since last time could not be noticed'
  return <StateWord icon={IconAlertTriangle} word={word} color="amber" />
}

function FileState({ file, here }: { readonly file: RegisterHealth['file']; readonly here: boolean }) {
  if (!here) return <StateWord icon={IconAlertTriangle} word="Not where it was" color="red" />
  switch (file) {
    case 'checking':
      return <StateWord icon={IconHourglassEmpty} word="Being checked" color="info" />
    case 'damaged':
      return <StateWord icon={IconAlertTriangle} word="Damaged" color="red" />
    case 'sound':
      return <StateWord icon={IconCircleCheck} word="Sound" color="pine" />
    default:
      return <StateWord icon={IconCircleCheck} word="Closed properly last time" color="pine" />
  }
}
