import { categoryOf, type RetentionCategory } from '@core/retention/category'
import type { NextDue } from '@core/retention/contract'
import { dayMonthYear } from '@core/time/format-date'
import { Button } from '@mantine/core'
import { Empty } from '../../ui/Empty'

type NothingDueProps = {
  readonly category: RetentionCategory | undefined
  readonly next: NextDue | null
  readonly onAll: () => void
  readonly onSchedule: () => void
}

/** The queue with nothing in it: why that is, what comes up next and when, and where the periods stand (row E4). */
export function NothingDue({ category, next, onAll, onSchedule }: NothingDueProps) {
  if (category)
    return (
      <Empty
        title="Nothing to decide"
        say={`Under “${categoryOf(category).name}” nothing has been kept as long as the schedule says.`}
        action={<Button onClick={onAll}>Show every kind</Button>}
        more={
          <Button variant="default" onClick={onSchedule}>
            Open the schedule
          </Button>
        }
      />
    )
  return (
    <Empty
      title="Nothing to decide"
      say={next ? `${why} ${nextWords(next)}` : `${why} ${noDay}`}
      action={<Button onClick={onSchedule}>Open the schedule</Button>}
    />
  )
}

const why = 'Nothing you hold has been kept as long as the schedule says.'
const noDay =
  'Nothing has a day yet either: a day is set when something ends, such as a closed request, or somebody who leaves. Then it waits here and on Today.'

function nextWords({ category, count, dueOn }: NextDue): string {
  const what = count === 1 ? 'one record' : `${count} records`
  return `The next day is ${dayMonthYear(dueOn)}: ${what} under “${categoryOf(category).name}”. Until then there is nothing to do; it comes up here and on Today.`
}
