import { Button, TextInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { personName } from '@core/ways/person'
import type { Person } from '@core/ways/contract'
import { focusHere } from '../../ui/focus-here'
import { useRenamePerson } from '../register/use-ways'
import css from './PersonRow.module.css'

/** The name of a person, in its row. */
export function RenamePerson({ person, onDone }: { readonly person: Person; readonly onDone: () => void }) {
  const [name, setName] = useState(person.name)
  const [tried, setTried] = useState(false)
  const rename = useRenamePerson()
  const fault = personName.safeParse(name).error?.issues[0]?.message
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (fault === undefined) rename.mutate({ id: person.id, name }, { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit} className={css.rename} noValidate>
      <TextInput
        aria-label={person.isYou ? 'Your name' : 'Name'}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={tried ? fault : undefined}
        maxLength={80}
        autoComplete="off"
        ref={focusHere}
      />
      <Button type="submit" variant="default" loading={rename.isPending}>
        Save
      </Button>
      <Button variant="subtle" onClick={onDone}>
        Cancel
      </Button>
    </form>
  )
}
