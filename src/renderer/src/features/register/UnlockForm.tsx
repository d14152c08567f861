import { Button } from '@mantine/core'
import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import { PassphraseField } from './PassphraseField'
import { faultWords, PanelFault } from './PanelFault'
import css from './PanelForm.module.css'
import { useUnlock } from './use-register'

/** Unlocking with the passphrase. */
export function UnlockForm({ onRecover }: { readonly onRecover: () => void }) {
  const [passphrase, setPassphrase] = useState('')
  const [empty, setEmpty] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const unlock = useUnlock()
  const fault = empty ? 'Type your passphrase.' : unlock.error ? faultWords(unlock.error) : undefined
  useEffect(() => field.current?.focus(), [])

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setEmpty(passphrase === '')
    if (passphrase === '') return field.current?.focus()
    return unlock.mutate({ passphrase }, { onError: () => field.current?.select() })
  }

  return (
    <form onSubmit={submit} className={css.form} noValidate>
      <PassphraseField
        ref={field}
        label="Passphrase"
        classNames={{ wrapper: css.light, input: css.tall }}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        error={fault && <PanelFault words={fault} />}
        maxLength={1000}
      />
      <Button type="submit" className={css.button} loading={unlock.isPending} fullWidth>
        Unlock
      </Button>
      <button type="button" className={css.link} onClick={onRecover}>
        Use the recovery sheet
      </button>
    </form>
  )
}
