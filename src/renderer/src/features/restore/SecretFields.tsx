import { parseRecoveryKey } from '@core/register/recovery-key'
import { parsePart } from '@core/register/recovery-part'
import { focusHere } from '../../ui/focus-here'
import { PassphraseField } from '../register/PassphraseField'
import { PanelFault } from '../register/PanelFault'
import panel from '../register/PanelForm.module.css'
import { SheetField } from '../register/SheetField'
import type { TypedSecret, Way } from './secret'

type SecretFieldsProps = {
  readonly way: Way
  readonly typed: TypedSecret
  readonly onChange: (typed: TypedSecret) => void
  readonly faults: Partial<TypedSecret>
}

/** The field, or the two, for what opens a backup. */
export function SecretFields({ way, typed, onChange, faults }: SecretFieldsProps) {
  const setFirst = (first: string) => onChange({ ...typed, first })
  if (way === 'passphrase') {
    return (
      <PassphraseField
        ref={focusHere}
        label="Passphrase of that day"
        classNames={{ wrapper: panel.light, input: panel.tall }}
        value={typed.first}
        onChange={(event) => setFirst(event.currentTarget.value)}
        error={faults.first && <PanelFault words={faults.first} />}
        maxLength={1000}
      />
    )
  }
  if (way === 'sheet') {
    const key = parseRecoveryKey(typed.first)
    return (
      <SheetField
        label="The eight groups"
        description="In order. Spaces, hyphens and small letters make no difference."
        value={typed.first}
        onChange={setFirst}
        error={faults.first}
        canonical={key.ok ? key.canonical : undefined}
        ref={focusHere}
      />
    )
  }
  const [one, other] = [parsePart(typed.first), parsePart(typed.second)]
  return (
    <>
      <SheetField
        label="One part"
        description="Nine groups, in order. Spaces, hyphens and small letters make no difference."
        value={typed.first}
        onChange={setFirst}
        error={faults.first}
        canonical={one.ok ? one.canonical : undefined}
        ref={focusHere}
      />
      <SheetField
        label="Another part"
        value={typed.second}
        onChange={(second) => onChange({ ...typed, second })}
        error={faults.second}
        canonical={other.ok ? other.canonical : undefined}
      />
    </>
  )
}
