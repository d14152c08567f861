import { Button, TextInput } from '@mantine/core'
import { useRef, useState, type SubmitEvent } from 'react'
import { personName } from '@core/ways/person'
import { focusFirstError } from '../../app/zod-form'
import { sayDone } from '../../app/use-change'
import { focusHere } from '../../ui/focus-here'
import { FaultWash } from '../register/FaultWash'
import { faultsOf } from '../register/new-passphrase'
import { NewPassphraseFields } from '../register/NewPassphraseFields'
import { PassphraseField } from '../register/PassphraseField'
import { useAddPerson } from '../register/use-ways'
import css from './SecurityPage.module.css'

type AddPersonFormProps = {
  /** Whoever is inside has no name yet: the record could not tell the two apart. */
  readonly asksOwnName: boolean
  readonly onDone: () => void
}

const nothing = { first: '', again: '', shown: false }

/** Adding a person: your own passphrase, then they sit down and choose theirs, typed twice. */
export function AddPersonForm({ asksOwnName, onDone }: AddPersonFormProps) {
  const [ownName, setOwnName] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [name, setName] = useState('')
  const [next, setNext] = useState(nothing)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const add = useAddPerson()
  const faults = faultsOf(next)
  const nameFault = nameFaultOf(name)
  const ownFault = asksOwnName ? nameFaultOf(ownName) : undefined

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (ownFault ?? nameFault ?? faults.first ?? faults.again) return focusFirstError(form.current)
    if (passphrase === '') return focusFirstError(form.current)
    const words = { passphrase, name, newPassphrase: next.first, ...(asksOwnName && { ownName }) }
    return add.mutate(words, {
      onSuccess: () => {
        sayDone(`${name.trim()} can now unlock the register with their own passphrase.`)
        onDone()
      },
    })
  }

  return (
    <form ref={form} onSubmit={submit} className={css.narrow} noValidate aria-label="Add a person">
      {asksOwnName && (
        <TextInput
          label="Your own name"
          description="So that the record can tell the two of you apart."
          value={ownName}
          onChange={(event) => setOwnName(event.currentTarget.value)}
          error={tried ? ownFault : undefined}
          maxLength={80}
          autoComplete="off"
          ref={focusHere}
        />
      )}
      <PassphraseField
        label="Your passphrase"
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        error={tried && passphrase === '' ? 'Type the passphrase you use now.' : undefined}
        maxLength={1000}
        ref={asksOwnName ? undefined : focusHere}
      />
      <TextInput
        label="Name of the new person"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={tried ? nameFault : undefined}
        maxLength={80}
        autoComplete="off"
      />
      <p className={css.aside}>Now let them sit down and choose a passphrase that only they know.</p>
      <NewPassphraseFields value={next} onChange={setNext} faults={tried ? faults : {}} label="Their passphrase" />
      {add.error && <FaultWash error={add.error} />}
      <div>
        <Button type="submit" loading={add.isPending} mr={8}>
          Add the person
        </Button>
        <Button variant="subtle" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

function nameFaultOf(name: string): string | undefined {
  return personName.safeParse(name).error?.issues[0]?.message
}
