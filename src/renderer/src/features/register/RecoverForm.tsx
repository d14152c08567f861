import { Button, Textarea } from '@mantine/core'
import { useRef, useState, type SubmitEvent } from 'react'
import { parseRecoveryKey } from '@core/register/recovery-key'
import { focusHere } from '../../ui/focus-here'
import { focusFirstError } from '../../app/zod-form'
import { faultsOf } from './new-passphrase'
import { NewPassphraseFields } from './NewPassphraseFields'
import { faultWords, PanelFault } from './PanelFault'
import css from './PanelForm.module.css'
import { useUnlockWithRecoveryKey } from './use-register'

/** Opening the register with the eight groups of the sheet, and choosing the passphrase of the next day. */
export function RecoverForm({ onBack }: { readonly onBack: () => void }) {
  const [key, setKey] = useState('')
  const [value, setValue] = useState({ first: '', again: '', shown: false })
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const recover = useUnlockWithRecoveryKey()
  const keyFault = tried ? slipOf(key) : undefined
  const faults = faultsOf(value)

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (slipOf(key) || Object.keys(faults).length > 0) return focusFirstError(form.current)
    return recover.mutate({ key, newPassphrase: value.first })
  }

  return (
    <form ref={form} onSubmit={submit} className={css.form} noValidate>
      <Textarea
        label="The eight groups"
        description="In order. Spaces, hyphens and small letters make no difference."
        classNames={{ wrapper: css.light }}
        value={key}
        onChange={(event) => setKey(event.currentTarget.value)}
        error={keyFault}
        rows={2}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        ref={focusHere}
      />
      <div className={css.choose}>
        <NewPassphraseFields value={value} onChange={setValue} faults={tried ? faults : {}} label="New passphrase" />
      </div>
      {recover.error && <PanelFault words={faultWords(recover.error)} />}
      <Button type="submit" className={css.button} loading={recover.isPending} fullWidth>
        Open and set the new passphrase
      </Button>
      <button type="button" className={css.link} onClick={onBack}>
        Back to the passphrase
      </button>
    </form>
  )
}

const slips = {
  'too-short': 'Part of the key is missing. It has eight groups of four.',
  'too-long': 'That is more than the key has. It has eight groups of four.',
  'strange-character': 'One of these characters is never used in a key. Compare it with the sheet.',
  'does-not-add-up': 'One of the groups has a slip in it. Compare them with the sheet.',
} as const

function slipOf(typed: string): string | undefined {
  const parsed = parseRecoveryKey(typed)
  return parsed.ok ? undefined : slips[parsed.slip]
}
