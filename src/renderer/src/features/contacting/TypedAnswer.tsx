import type { Asked } from '@core/contacting/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Sheet } from '../../ui/Sheet'
import { firstLookedAt } from './first-looked-at'
import { hasLetters } from './has-letters'
import css from './may-i.module.css'
import { PeopleFound } from './PeopleFound'
import { PersonBoard } from './PersonBoard'
import { StrangerBoard } from './StrangerBoard'

type TypedAnswerProps = {
  readonly text: string
  readonly asked: Asked
  /** Is it a whole address or number, and not the beginning of one? */
  readonly whole: boolean
}

/** One who has exactly this: the answer. Several: a choice. Nobody: what holds for somebody nobody knows. */
export function TypedAnswer({ text, asked, whole }: TypedAnswerProps) {
  const { about, exact, people, stranger } = asked
  const [nobody, setNobody] = useState('')
  const [only] = people
  if (exact && only && people.length === 1)
    return (
      <PersonBoard
        key={`${only.id} ${only.pointId ?? ''}`}
        contactId={only.id}
        first={firstLookedAt(about, only.pointId)}
        named
      />
    )
  if (about === 'name' && people.length === 0 && !hasLetters(text))
    return <p className={css.hint}>This is no name, no e-mail address and no phone number. Look at it again.</p>
  const isAddress = about === 'email' || about === 'phone'
  const unknown = !exact && (isAddress ? whole : people.length === 0 || nobody === text)
  return (
    <div className={css.stack}>
      {people.length > 0 && (
        <Sheet title={listTitle(asked)} padded={false}>
          <PeopleFound about={about} people={people} />
          {!isAddress && !exact && nobody !== text && (
            <div className={css.none}>
              <Button variant="subtle" size="compact-md" onClick={() => setNobody(text)}>
                It is none of these
              </Button>
            </div>
          )}
        </Sheet>
      )}
      {unknown && <StrangerBoard key={text} text={text} about={about} stranger={stranger} />}
      {!unknown && people.length === 0 && <p className={css.hint}>Go on typing: nobody fits yet.</p>}
    </div>
  )
}

function listTitle({ about, exact, people }: Asked): string {
  if (exact && about === 'name') return `${people.length} with this name. Which one?`
  if (exact) return `${people.length} have this ${about === 'email' ? 'address' : 'number'}. Which one?`
  return people.length === 1 ? 'This one?' : 'Which one?'
}
