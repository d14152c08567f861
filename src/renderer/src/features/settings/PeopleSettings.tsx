import { Button } from '@mantine/core'
import { useState } from 'react'
import type { WaysIn } from '@core/ways/contract'
import { SheetRow } from '../../ui/Sheet'
import { AddPersonForm } from './AddPersonForm'
import { ClaimPassphrase } from './ClaimPassphrase'
import { PersonRow } from './PersonRow'
import css from './SecurityPage.module.css'

/** Who has a passphrase of their own: since when, last used, and how somebody is added or removed. */
export function PeopleSettings({ ways }: { readonly ways: WaysIn }) {
  const [adding, setAdding] = useState(false)
  const people = ways.people.filter(({ removedAt }) => removedAt === undefined)
  const you = people.find(({ isYou }) => isYou)
  return (
    <>
      <p className={css.say}>
        Each person has a passphrase of their own, so the record of changes says who it was. Names are kept encrypted,
        inside the register.
      </p>
      {ways.unclaimed.map((way) => (
        <ClaimPassphrase key={way.id} way={way} people={people} />
      ))}
      <ul aria-label="People with a passphrase">
        {people.map((person) => (
          <li key={person.id}>
            <SheetRow>
              <PersonRow person={person} />
            </SheetRow>
          </li>
        ))}
      </ul>
      <div className={css.under}>
        {adding ? (
          <AddPersonForm asksOwnName={you?.name === ''} onDone={() => setAdding(false)} />
        ) : (
          <Button variant="default" onClick={() => setAdding(true)}>
            Add a person
          </Button>
        )}
      </div>
    </>
  )
}
