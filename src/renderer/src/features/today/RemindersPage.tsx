import { Button, Switch } from '@mantine/core'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import css from './today.module.css'
import { useSaveCalendar } from './use-put-off'
import { useReminders, useSaveReminders } from './use-reminders'

/** How the day reaches somebody who is not looking: a message of the computer, and a file for the calendar. */
export function RemindersPage() {
  const { data, error } = useReminders()
  const save = useSaveReminders()
  const calendar = useSaveCalendar()
  if (error) throw error
  if (!data) return <Loading rows={4} />
  return (
    <>
      <PageHead
        title="Reminders"
        crumb={[{ label: 'Settings', href: '/settings' }, { label: 'Reminders' }]}
        lead="Neither says who or what it is about: only that something is due."
      />
      <div className={css.column}>
        <Sheet title="Messages of the computer">
          <Switch
            label="Say when something is late or ends today"
            description="Once after unlocking, and again when something new falls due. While Steward is locked it knows nothing and says nothing."
            checked={data.shown}
            onChange={({ currentTarget }) => save.mutate(currentTarget.checked)}
          />
        </Sheet>
        <Sheet title="Your calendar">
          <p className={css.say}>
            A file with every due date for the calendar on your computer or telephone. It does not change by itself:
            save it again when dates have moved, and the calendar takes the new ones.
          </p>
          <Button variant="default" onClick={() => calendar.mutate(undefined)}>
            Save the dates as a calendar
          </Button>
        </Sheet>
      </div>
    </>
  )
}
