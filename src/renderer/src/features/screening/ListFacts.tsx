import { lastSafeDay, screeningRegisters } from '@core/screening/screening'
import { registerNames } from '@core/screening/screening-words'
import { listDayFault } from '@core/screening/list-words'
import { isCalendarDate } from '@core/time/calendar-date'
import { dayMonthYear } from '@core/time/format-date'
import { TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useToday } from '../../app/clock'
import { Choice } from '../../ui/Choice'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { Why } from '../../ui/Why'
import css from './list-file.module.css'
import type { ListForm } from './use-list-file'

const registers = screeningRegisters.map((value) => ({ value, label: registerNames[value] }))

/** Which register the list is, of which day, under whose licence, and who checks. */
export function ListFacts({ form }: { readonly form: UseFormReturnType<ListForm> }) {
  const today = useToday()
  const { listOn, register } = form.values
  const isGood = isCalendarDate(listOn) && listDayFault(listOn, today) === undefined
  return (
    <>
      <Why of="list.register">
        <Choice
          legend="Which register is this list?"
          layout="tiles"
          options={registers}
          value={register}
          onChange={(one) => form.setFieldValue('register', one)}
        />
      </Why>
      <div className={css.pair}>
        <Why of="list.listOn">
          <DateField
            label="Day of the list"
            description={
              isGood
                ? `Results hold until ${dayMonthYear(lastSafeDay(listOn))}.`
                : 'Results count from this day, not from today.'
            }
            value={listOn}
            maxDate={today}
            error={form.errors['listOn']}
            onChange={(day) => {
              form.setFieldValue('listOn', day)
              form.clearFieldError('listOn')
            }}
          />
        </Why>
        <Why of="screening.service">
          <TextInput
            label="Whom the list is from"
            description="As it should stand in the log."
            maxLength={120}
            {...form.getInputProps('service')}
          />
        </Why>
        <Why of="screening.licence">
          <TextInput
            label="Licence"
            description="Its number, or under whose licence you use the list."
            maxLength={80}
            {...form.getInputProps('licence')}
          />
        </Why>
        <Why of="screening.checkedBy">
          <TextInput
            label="Who checks"
            description="Stands in the log with the results."
            autoComplete="off"
            maxLength={100}
            {...form.getInputProps('checkedBy')}
          />
        </Why>
      </div>
      <p className={css.hint}>
        A list cannot know who joined the register after its day. Numbers of businesses are looked up in both the TPS
        and the Corporate TPS, each with its own list.
      </p>
      <LawLine rules={['pecr.r21.28-days', 'pecr.r21.screen-age', 'pecr.r21.both-registers']} />
    </>
  )
}
