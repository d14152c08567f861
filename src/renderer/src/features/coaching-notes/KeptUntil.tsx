import type { NoteKept } from '@core/coaching-notes/note'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor } from '@mantine/core'
import { IconCalendarDue, IconCalendarX, IconShieldLock } from '@tabler/icons-react'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import { StateWord } from '../../ui/StateWord'
import css from './coaching-notes.module.css'

/** The day a note is destroyed, in a word with its picture; never red: nothing is lost without a decision. */
export function KeptWord({ kept }: { readonly kept: NoteKept }) {
  if (kept.holds.length > 0) return <StateWord icon={IconShieldLock} word="Held" color="info" />
  if (kept.dueOn === '') return <StateWord icon={IconCalendarX} word="No day yet" color="dimmed" />
  const word = kept.isDue ? `To decide since ${dayMonthYear(kept.dueOn)}` : `Destroy on ${dayMonthYear(kept.dueOn)}`
  return <StateWord icon={IconCalendarDue} word={word} color={kept.isDue ? 'amber' : 'dimmed'} />
}

/** Until when notes are kept, how that day was worked out, and what holds them. */
export function KeptUntil({ kept }: { readonly kept: NoteKept }) {
  return (
    <div className={css.kept}>
      {kept.dueOn !== '' && <p className={css.day}>{dayMonthYear(kept.dueOn)}</p>}
      <p>{kept.working.join(' ')}</p>
      {kept.holds.map(({ say, href }) => (
        <p key={say}>
          Held: it cannot be destroyed now. {say}{' '}
          {href !== '' && (
            <Anchor component={Link} href={href} inherit>
              Open it
            </Anchor>
          )}
        </p>
      ))}
      {kept.isDue && (
        <p>
          <Anchor component={Link} href="/documents/retention?category=coaching-notes" inherit>
            Decide about it
          </Anchor>
        </p>
      )}
      <p className={css.second}>Nothing is destroyed by itself: on that day somebody decides.</p>
      <LawLine rules={kept.rules} />
    </div>
  )
}
