import type { MovedDate } from '@core/requests/under-nation'
import { jurisdictionNames } from '@core/time/jurisdiction'
import { longDate } from '@core/time/format-date'
import { Anchor } from '@mantine/core'
import { IconCalendarDue } from '@tabler/icons-react'
import { Link } from 'wouter'
import { Wash } from '../../ui/Wash'
import css from './organisation.module.css'
import type { OrganisationForm } from './use-organisation-form'
import { useDatesUnder } from './use-nation-dates'

type NationDatesProps = {
  readonly form: OrganisationForm
  /** What the last saving moved; null before a nation was changed and saved. */
  readonly moved: readonly MovedDate[] | null
}

/** Which open due dates another nation moves: said before it is saved, and again once it is. */
export function NationDates({ form, moved }: NationDatesProps) {
  const { nation } = form.values
  const isChanged = form.isDirty('nation')
  const { data: would } = useDatesUnder(nation, isChanged)
  const shown = isChanged ? would?.moved : (moved ?? undefined)
  if (shown === undefined) return null
  const total = isChanged ? (would?.total ?? 0) : shown.length
  return (
    <div className={css.moves} aria-live="polite">
      <Wash tone="info" icon={IconCalendarDue} title={title(total, isChanged, jurisdictionNames[nation])}>
        {shown.length > 0 && (
          <ul>
            {shown.map(({ id, reference, name, from, to }) => (
              <li key={id}>
                <Anchor component={Link} href={`/requests/${id}`}>
                  {reference}
                </Anchor>
                , {name}: {longDate(from)} becomes {longDate(to)}.
              </li>
            ))}
          </ul>
        )}
      </Wash>
    </div>
  )
}

function title(total: number, isChanged: boolean, nation: string): string {
  const count = total === 0 ? 'No open date' : total === 1 ? 'One open date' : `${total} open dates`
  if (!isChanged) return `${count} moved to the bank holidays of ${nation}.`
  return `${count} ${total === 1 || total === 0 ? 'moves' : 'move'} when you save this.`
}
