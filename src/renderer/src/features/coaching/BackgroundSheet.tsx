import type { EngagementView } from '@core/coaching/view'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Sheet } from '../../ui/Sheet'
import { wasLeftOpen } from '../drafts/held-drafts'
import { BackgroundDialog } from './BackgroundDialog'
import css from './coaching.module.css'

/** What the client wants, their career and their life so far: it counts as notes, and goes with them (S4-2). */
export function BackgroundSheet({ view }: { readonly view: EngagementView }) {
  const { engagement, notes, state } = view
  const [editing, setEditing] = useState(() => wasLeftOpen({ form: 'coaching-background', part: engagement.id }))
  const { aims, careerHistory, lifeHistory } = engagement
  const parts = [
    ['What they want from coaching', aims],
    ['Career so far', careerHistory],
    ['Life so far', lifeHistory],
  ] as const
  const written = parts.filter(([, words]) => words !== '')
  return (
    <Sheet
      title="About the client"
      actions={
        state !== 'destroyed' && (
          <Button variant="default" onClick={() => setEditing(true)}>
            {written.length === 0 ? 'Write it down' : 'Change'}
          </Button>
        )
      }
    >
      {written.length === 0 ? (
        <p className={css.hint}>
          {state === 'destroyed'
            ? 'Destroyed.'
            : 'Nothing is written down. Career and life count as notes, and go with them.'}
        </p>
      ) : (
        <dl className={css.facts}>
          {written.map(([name, words]) => (
            <Fragmented key={name} name={name} words={words} />
          ))}
        </dl>
      )}
      {editing && <BackgroundDialog engagement={engagement} mayWrite={notes} onClose={() => setEditing(false)} />}
    </Sheet>
  )
}

function Fragmented({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className={css.words} dir="auto">
        {words}
      </dd>
    </>
  )
}
