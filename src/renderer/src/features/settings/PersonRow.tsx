import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Person } from '@core/ways/contract'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate, ukDateTime } from '@core/time/instant'
import css from './PersonRow.module.css'
import { RemovePerson } from './RemovePerson'
import { RenamePerson } from './RenamePerson'
import { namedPerson } from './way-words'

/** One person with a way in: the name, since when, last used, and what can be done about it. */
export function PersonRow({ person }: { readonly person: Person }) {
  const [doing, setDoing] = useState<'nothing' | 'renaming' | 'removing'>('nothing')
  const stop = () => setDoing('nothing')
  const name = namedPerson(person.name)
  return (
    <div className={css.row}>
      <div className={css.who}>
        <b>{name}</b>
        {person.isYou && <span className={css.you}>you, now</span>}
        {person.ways.map(({ id, kind, madeAt, lastUsedAt }) => (
          <span key={id} className={css.way}>
            {kind === 'keychain' ? 'This computer’s keychain' : 'Passphrase'} since {dayMonthYear(londonDate(madeAt))},{' '}
            {lastUsedAt ? `last used ${ukDateTime(lastUsedAt)}` : 'never used yet'}
          </span>
        ))}
      </div>
      {doing === 'renaming' ? (
        <RenamePerson person={person} onDone={stop} />
      ) : (
        <div className={css.acts}>
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={person.name === '' ? 'Give a name to the first person' : `Rename ${name}`}
            onClick={() => setDoing('renaming')}
          >
            {person.name === '' ? 'Give a name' : 'Rename'}
          </Button>
          {!person.isYou && (
            <Button
              variant="subtle"
              size="compact-md"
              aria-label={`Remove ${name}`}
              onClick={() => setDoing('removing')}
            >
              Remove
            </Button>
          )}
        </div>
      )}
      <RemovePerson
        opened={doing === 'removing'}
        id={person.id}
        title={`Remove ${name}’s way in?`}
        goes={`${name}’s passphrase opens the register no more, from now on.`}
        onClose={stop}
      />
    </div>
  )
}
