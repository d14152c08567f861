import { IconAlertTriangle, IconCircleCheck, IconHourglassEmpty } from '@tabler/icons-react'
import type { RegisterHealth } from '@core/register/contract'
import { Loading } from '../../ui/Loading'
import { StateWord } from '../../ui/StateWord'
import { useRegisterHealth } from '../register/use-register'
import css from './SecurityPage.module.css'

/** What the checks of the register have found, line by line. */
export function HealthLines() {
  const { data: health } = useRegisterHealth()
  if (!health) return <Loading rows={2} />
  return (
    <ul className={css.lines}>
      <li>
        <span>Record of changes</span>
        <AuditState health={health} />
        <span>{health.events.toLocaleString('en-GB')} entries</span>
      </li>
      <li>
        <span>Register file</span>
        <FileState file={health.file} />
      </li>
    </ul>
  )
}

function AuditState({ health }: { readonly health: RegisterHealth }) {
  switch (health.audit) {
    case 'checking':
      return <StateWord icon={IconHourglassEmpty} word="Being checked" color="info" />
    case 'altered':
      return <StateWord icon={IconAlertTriangle} word="Altered" color="red" />
    case 'shortened':
      return <StateWord icon={IconAlertTriangle} word={`${health.missing ?? 'Some'} missing`} color="red" />
    default:
      return health.note === 'found' ? (
        <StateWord icon={IconCircleCheck} word="Complete" color="pine" />
      ) : (
        <StateWord icon={IconAlertTriangle} word="Unbroken, but its end could not be compared" color="amber" />
      )
  }
}

function FileState({ file }: { readonly file: RegisterHealth['file'] }) {
  switch (file) {
    case 'checking':
      return <StateWord icon={IconHourglassEmpty} word="Being checked" color="info" />
    case 'damaged':
      return <StateWord icon={IconAlertTriangle} word="Damaged" color="red" />
    case 'sound':
      return <StateWord icon={IconCircleCheck} word="Sound, checked after it was not closed properly" color="pine" />
    default:
      return <StateWord icon={IconCircleCheck} word="Closed properly last time" color="pine" />
  }
}
