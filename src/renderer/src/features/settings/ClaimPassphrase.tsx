import { Button, TextInput } from '@mantine/core'
import { IconUserQuestion } from '@tabler/icons-react'
import { useState, type SubmitEvent } from 'react'
import type { Person, WaysIn } from '@core/ways/contract'
import { personName } from '@core/ways/person'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { Choice } from '../../ui/Choice'
import { Wash } from '../../ui/Wash'
import { useClaim } from '../register/use-ways'
import { RemovePerson } from './RemovePerson'
import css from './SecurityPage.module.css'
import { namedPerson } from './way-words'

type ClaimPassphraseProps = {
  readonly way: WaysIn['unclaimed'][number]
  readonly people: readonly Person[]
}

/** A passphrase that was made with paper, in a register of several people: whose is it? */
export function ClaimPassphrase({ way, people }: ClaimPassphraseProps) {
  const [person, setPerson] = useState('')
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const [removing, setRemoving] = useState(false)
  const claim = useClaim()
  const nameFault = person === 'new' ? personName.safeParse(name).error?.issues[0]?.message : undefined
  const on = dayMonthYear(londonDate(way.madeAt))

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (person === '' || nameFault !== undefined) return
    claim.mutate({ wayId: way.id, person, ...(person === 'new' && { name }) })
  }

  return (
    <div className={css.claim}>
      <Wash tone="amber" icon={IconUserQuestion} title={`Whose passphrase was set with paper on ${on}?`}>
        <form onSubmit={submit} className={css.narrow} noValidate>
          <Choice
            legend="Whose it is"
            legendHidden
            layout="tight"
            options={[
              ...people.map(({ id, name: known }) => ({
                value: id,
                label: namedPerson(known),
                hint: 'Replaces the passphrase they had',
              })),
              { value: 'new', label: 'Somebody else' },
            ]}
            value={person}
            onChange={setPerson}
            error={tried && person === '' ? 'Choose whose it is.' : undefined}
          />
          {person === 'new' && (
            <TextInput
              label="Name"
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              error={tried ? nameFault : undefined}
              maxLength={80}
              autoComplete="off"
            />
          )}
          <div>
            <Button type="submit" loading={claim.isPending} mr={8}>
              Save
            </Button>
            {!way.isYou && (
              <Button variant="subtle" onClick={() => setRemoving(true)}>
                Remove it
              </Button>
            )}
          </div>
        </form>
      </Wash>
      <RemovePerson
        opened={removing}
        id={way.id}
        title="Remove this passphrase?"
        goes={`The passphrase that was set with paper on ${on} opens the register no more.`}
        onClose={() => setRemoving(false)}
      />
    </div>
  )
}
