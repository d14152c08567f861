import { useRef, useState, type SubmitEvent } from 'react'
import { parseRecoveryKey } from '@core/register/recovery-key'
import { recoverySlips } from '@core/register/slip-words'
import { focusHere } from '../../ui/focus-here'
import { focusFirstError } from '../../app/zod-form'
import { faultsOf } from './new-passphrase'
import { NewPassphraseFields } from './NewPassphraseFields'
import { faultWords, PanelFault } from './PanelFault'
import css from './PanelForm.module.css'
import { SheetField } from './SheetField'
import { TryButton } from './TryButton'
import { useUnlockWithRecoveryKey } from './use-register'
import { useWait } from './use-wait'

/** Opening the register with the eight groups of the sheet, and choosing the passphrase of the next day. */
export function RecoverForm({ onBack }: { readonly onBack: () => void }) {
  const [key, setKey] = useState('')
  const [value, setValue] = useState({ first: '', again: '', shown: false })
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const recover = useUnlockWithRecoveryKey()
  const wait = useWait()
  const parsed = parseRecoveryKey(key)
  const faults = faultsOf(value)

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!parsed.ok || Object.keys(faults).length > 0) return focusFirstError(form.current)
    if (wait.seconds > 0) return undefined
    return recover.mutate(
      { key, newPassphrase: value.first },
      { onError: ({ detail }) => wait.start(detail.waitSeconds) },
    )
  }

  return (
    <form ref={form} onSubmit={submit} className={css.form} noValidate>
      <SheetField
        label="The eight groups"
        description="In order. Spaces, hyphens and small letters make no difference."
        value={key}
        onChange={setKey}
        error={tried && !parsed.ok ? recoverySlips[parsed.slip] : undefined}
        canonical={parsed.ok ? parsed.canonical : undefined}
        ref={focusHere}
      />
      <div className={css.choose}>
        <NewPassphraseFields value={value} onChange={setValue} faults={tried ? faults : {}} label="New passphrase" />
      </div>
      {recover.error && <PanelFault words={faultWords(recover.error)} />}
      <TryButton words="Open and set the new passphrase" busy={recover.isPending} waitSeconds={wait.seconds} />
      <button type="button" className={css.link} onClick={onBack}>
        Back to the passphrase
      </button>
    </form>
  )
}
