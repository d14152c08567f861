import { Button } from '@mantine/core'
import { useState, type ReactNode, type SubmitEvent } from 'react'
import type { ApiError } from '../../app/api'
import { focusHere } from '../../ui/focus-here'
import { FaultWash } from '../register/FaultWash'
import { PassphraseField } from '../register/PassphraseField'
import css from './SecurityPage.module.css'

type PassphraseAskedProps = {
  readonly description?: ReactNode
  readonly button: string
  readonly busy: boolean
  readonly error: ApiError | null
  readonly onTyped: (passphrase: string) => void
  readonly onCancel: () => void
  /** More to answer before it is sent. */
  readonly children?: ReactNode
}

/** Asks for the passphrase before an act about the ways in, so that a computer left open is not enough for it. */
export function PassphraseAsked(props: PassphraseAskedProps) {
  const { description, button, busy, error, onTyped, onCancel, children } = props
  const [passphrase, setPassphrase] = useState('')
  const [empty, setEmpty] = useState(false)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setEmpty(passphrase === '')
    if (passphrase !== '') onTyped(passphrase)
  }
  return (
    <form onSubmit={submit} className={css.narrow} noValidate>
      {children}
      <PassphraseField
        label="Your passphrase"
        description={description}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        error={empty ? 'Type your passphrase.' : undefined}
        maxLength={1000}
        ref={focusHere}
      />
      {error && <FaultWash error={error} />}
      <div>
        <Button type="submit" loading={busy} mr={8}>
          {button}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
