import type { RecoveryKeyGroups } from '@core/register/contract'
import { useNewRecoveryKey } from '../register/use-register'
import { PassphraseAsked } from './PassphraseAsked'

type NewSheetFormProps = { readonly onMade: (sheet: RecoveryKeyGroups) => void; readonly onCancel: () => void }

/** Asks for the passphrase before the old sheet stops working. */
export function NewSheetForm({ onMade, onCancel }: NewSheetFormProps) {
  const make = useNewRecoveryKey()
  return (
    <PassphraseAsked
      description="The old sheet stops working as soon as the new one is made. Backups made before today still open with it."
      button="Make the new sheet"
      busy={make.isPending}
      error={make.error}
      onTyped={(passphrase) => make.mutate({ passphrase }, { onSuccess: onMade })}
      onCancel={onCancel}
    />
  )
}
