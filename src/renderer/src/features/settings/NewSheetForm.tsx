import { Button } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import type { RecoveryKeyGroups } from '@core/register/contract'
import { focusHere } from '../../ui/focus-here'
import { FaultWash } from '../register/FaultWash'
import { PassphraseField } from '../register/PassphraseField'
import { useNewRecoveryKey } from '../register/use-register'
import css from './SecurityPage.module.css'

type NewSheetFormProps = { readonly onMade: (sheet: RecoveryKeyGroups) => void; readonly onCancel: () => void }

/** Asks for the passphrase before the old sheet stops working. */
export function NewSheetForm({ onMade, onCancel }: NewSheetFormProps) {
  const [passphrase, setPassphrase] = useState('')
  const [empty, setEmpty] = useState(false)
  const make = useNewRecoveryKey()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setEmpty(passphrase === '')
    if (passphrase !== '') make.mutate({ passphrase }, { onSuccess: onMade })
  }
  return (
    <form onSubmit={submit} className={css.narrow} noValidate>
      <PassphraseField
        label="Your passphrase"
        description="The old sheet stops working as soon as the new one is made."
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        error={empty ? 'Type your passphrase.' : undefined}
        maxLength={1000}
        ref={focusHere}
      />
      {make.error && <FaultWash error={make.error} />}
      <div>
        <Button type="submit" loading={make.isPending} mr={8}>
          Make the new sheet
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
