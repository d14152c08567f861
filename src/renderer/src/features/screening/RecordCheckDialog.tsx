import { newScreening, type ScreeningAnswer } from '@core/screening/new-screening'
import type { ScreeningSource } from '@core/screening/check'
import { lastSafeDay, screeningRegisters, type ScreeningRegister } from '@core/screening/screening'
import { longRegisterNames, registersInWords } from '@core/screening/screening-words'
import { isCalendarDate } from '@core/time/calendar-date'
import { dayMonthYear } from '@core/time/format-date'
import { Button, Group, Modal, TextInput } from '@mantine/core'
import { useForm, type UseFormReturnType } from '@mantine/form'
import { useState } from 'react'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { Choice } from '../../ui/Choice'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { Loading } from '../../ui/Loading'
import { Why } from '../../ui/Why'
import { useMe } from '../consents/use-me'
import css from './screening.module.css'
import { SourceFields } from './SourceFields'
import { useLastSource, useRecordCheck } from './use-screening'

type RecordCheckDialogProps = {
  /** The number that was looked up; empty where it is typed. */
  readonly phone?: string
  /** What the number has to be looked up in; left out where nobody knows whose it is. */
  readonly registers?: readonly ScreeningRegister[]
  readonly onClose: () => void
}

/** Writes down that a number was looked up: when, in which registers, with what result, and where. */
export function RecordCheckDialog(props: RecordCheckDialogProps) {
  const { data: last, isPending } = useLastSource()
  return (
    <Modal opened onClose={props.onClose} title="Record a check" size={600}>
      {isPending ? <Loading rows={4} /> : <RecordCheckForm {...props} last={last ?? null} />}
    </Modal>
  )
}

type Values = {
  phone: string
  checkedOn: string
  answers: Record<ScreeningRegister, ScreeningAnswer>
} & ScreeningSource

const answers: readonly { value: ScreeningAnswer; label: string }[] = [
  { value: 'not-looked', label: 'Not looked up' },
  { value: 'not-listed', label: 'Not on it' },
  { value: 'listed', label: 'On it' },
]
const check = checkedBy(newScreening)

type RecordCheckFormProps = RecordCheckDialogProps & { readonly last: ScreeningSource | null }

function RecordCheckForm({ phone = '', registers = ['tps', 'ctps'], last, onClose }: RecordCheckFormProps) {
  const today = useToday()
  const me = useMe()
  const form: UseFormReturnType<Values> = useForm<Values>({
    initialValues: {
      phone,
      checkedOn: today,
      answers: { tps: 'not-looked', ctps: 'not-looked', fps: 'not-looked' },
      service: last?.service ?? '',
      licence: last?.licence ?? '',
      reference: '',
      checkedBy: me === '' ? (last?.checkedBy ?? '') : me,
    },
    validate: check,
  })
  const record = useRecordCheck(form, onClose)
  const { values } = form
  const send = form.onSubmit(
    (checked) => record.mutate(checked),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  const [forFaxes, setForFaxes] = useState(registers.includes('fps'))
  // The ones it needs first; the one for faxes only where it is one, or somebody says so.
  const wanted = screeningRegisters.filter((one) => one !== 'fps' || forFaxes)
  const shown = [...registers, ...wanted.filter((one) => !registers.includes(one))]
  return (
    <form onSubmit={send} noValidate className={css.form}>
      {phone === '' ? (
        <div className={css.phone}>
          <Why of="screening.phone">
            <TextInput
              label="Number"
              inputMode="tel"
              autoComplete="off"
              data-autofocus
              {...form.getInputProps('phone')}
            />
          </Why>
        </div>
      ) : (
        <p>
          <strong>{phone}</strong> has to be looked up in {registersInWords(registers)} before you use it for marketing.
        </p>
      )}
      <Why of="screening.answers">
        <div className={css.registers} data-error={form.errors['answers'] ? 'true' : undefined}>
          {shown.map((register) => (
            <Choice
              key={register}
              legend={longRegisterNames[register]}
              layout="tiles"
              options={answers}
              value={values.answers[register]}
              onChange={(answer) => {
                form.setFieldValue(`answers.${register}`, answer)
                form.clearFieldError('answers')
              }}
              error={register === shown[0] ? form.errors['answers'] : undefined}
            />
          ))}
        </div>
      </Why>
      {!forFaxes && (
        <Button variant="subtle" size="compact-sm" className={css.more} onClick={() => setForFaxes(true)}>
          It is a fax number too
        </Button>
      )}
      <Why of="screening.checkedOn">
        <DateField
          label="Day it was looked up"
          description={
            isCalendarDate(values.checkedOn) && values.checkedOn <= today
              ? `Good until ${dayMonthYear(lastSafeDay(values.checkedOn))}. After that it has to be looked up again.`
              : 'The day of the check itself, also if you write it down later.'
          }
          value={values.checkedOn}
          maxDate={today}
          error={form.errors['checkedOn']}
          onChange={(day) => form.setFieldValue('checkedOn', day)}
        />
      </Why>
      <SourceFields form={form} />
      <LawLine
        rules={['pecr.r21.screen-age', 'pecr.r21.both-registers', 'pecr.tps.registration', 'settled.listed-is-listed']}
      />
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" loading={record.isPending}>
          Record the check
        </Button>
      </Group>
    </form>
  )
}
