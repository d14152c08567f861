import { Button } from '@mantine/core'
import { useRef, useState, type SubmitEvent } from 'react'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { sayDone } from '../../app/use-change'
import { focusHere } from '../../ui/focus-here'
import { focusFirstError } from '../../app/zod-form'
import { FaultWash } from '../register/FaultWash'
import { faultsOf } from '../register/new-passphrase'
import { NewPassphraseFields } from '../register/NewPassphraseFields'
import { PassphraseField } from '../register/PassphraseField'
import { useChangePassphrase } from '../register/use-register'
import css from './SecurityPage.module.css'

const nothing = { first: '', again: '', shown: false }

/** Changing the passphrase: the present one, then the next one twice. The recovery sheet stays as it is. */
export function ChangePassphrase({ setAt }: { readonly setAt: string | undefined }) {
  const [opened, setOpened] = useState(false)
  return (
    <>
      <p className={css.say}>
        {setAt ? `Set on ${dayMonthYear(londonDate(setAt))}. ` : ''}Change it when somebody else may know it. The
        recovery sheet goes on working.
      </p>
      {opened ? (
        <ChangeForm onDone={() => setOpened(false)} />
      ) : (
        <Button variant="default" onClick={() => setOpened(true)}>
          Change the passphrase
        </Button>
      )}
    </>
  )
}

function ChangeForm({ onDone }: { readonly onDone: () => void }) {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState(nothing)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const change = useChangePassphrase()
  const faults = faultsOf(next)

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (current === '' || Object.keys(faults).length > 0) return focusFirstError(form.current)
    return change.mutate(
      { current, next: next.first },
      {
        onSuccess: () => {
          sayDone('The passphrase is changed. Use the new one from now on.')
          onDone()
        },
      },
    )
  }

  return (
    <form ref={form} onSubmit={submit} className={css.narrow} noValidate>
      <PassphraseField
        label="Present passphrase"
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
        error={tried && current === '' ? 'Type the passphrase you use now.' : undefined}
        maxLength={1000}
        ref={focusHere}
      />
      <NewPassphraseFields value={next} onChange={setNext} faults={tried ? faults : {}} label="New passphrase" />
      {change.error && <FaultWash error={change.error} />}
      <div>
        <Button type="submit" loading={change.isPending} mr={8}>
          Change it
        </Button>
        <Button variant="subtle" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
