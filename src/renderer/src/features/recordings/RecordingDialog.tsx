import {
  callDirections,
  type FoundRecording,
  type NewRecording,
  mostParties,
  newRecording,
} from '@core/recordings/recording'
import { directionNames, readLength } from '@core/recordings/recording-words'
import { dayMonthYear } from '@core/time/format-date'
import { ActionIcon, Anchor, Button, Group, Modal, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconCalendarDue, IconPlus, IconX } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { Wash } from '../../ui/Wash'
import { LawLine } from '../../ui/LawLine'
import { ContactField } from '../suppression/ContactField'
import { factsOfForm, type RecordingValues, usualDay, valuesOf } from './recording-form'
import css from './recordings.module.css'
import { useSetup } from './use-recordings'

/** The form as the hook that saves it takes it. */
export type RecordingForm = ReturnType<typeof useRecordingForm>

const directions = callDirections.map((value) => ({ value, label: directionNames[value] }))
const noLength = 'Write it like 4:20, or in whole minutes.'

/** The form of a recording, checked by the contract’s own schema. */
export function useRecordingForm(known: FoundRecording | null) {
  const today = useToday()
  const check = checkedBy(newRecording)
  return useForm<RecordingValues>({
    initialValues: valuesOf(known, today),
    validate: (values) => {
      const faults = check(factsOfForm(values))
      if (values.calledOn > today) faults['calledOn'] = 'That day is in the future.'
      if (readLength(values.length) === undefined) faults['length'] = noLength
      if (values.ownDay && values.destroyOn === '') faults['destroyOn'] = 'Choose the day.'
      return faults
    },
  })
}

type RecordingDialogProps = {
  readonly title: string
  readonly button: string
  readonly form: RecordingForm
  readonly busy: boolean
  readonly onClose: () => void
  readonly onSave: (facts: NewRecording) => void
}

/** Where a recording is kept and what is known of the call. The sound itself stays where it is. */
export function RecordingDialog({ title, button, form, busy, onClose, onSave }: RecordingDialogProps) {
  const today = useToday()
  const { data: setup } = useSetup()
  const { values } = form
  const usual = usualDay(values.calledOn, setup?.period)
  const setParty = (at: number, party: RecordingValues['parties'][number]) =>
    form.setFieldValue(
      'parties',
      values.parties.map((one, index) => (index === at ? party : one)),
    )
  const send = form.onSubmit(
    (checked) => onSave(factsOfForm(checked)),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} title={title} size={640}>
      <form onSubmit={send} noValidate className={css.form}>
        <TextInput
          label="Where it is kept"
          description="The phone system, the supplier’s store, a folder: so that somebody can find it and destroy it."
          data-autofocus
          {...form.getInputProps('keptWhere')}
        />
        <div className={css.pair}>
          <DateField
            label="Day of the call"
            value={values.calledOn}
            maxDate={today}
            error={form.errors['calledOn']}
            onChange={(on) => form.setFieldValue('calledOn', on)}
          />
          <TextInput label="Time (optional)" placeholder="10:42" {...form.getInputProps('calledTime')} />
          <TextInput label="Length (optional)" placeholder="4:20" {...form.getInputProps('length')} />
        </div>
        <div className={css.pair}>
          <Select label="Who rang?" data={directions} allowDeselect={false} {...form.getInputProps('direction')} />
          <TextInput label="Extension (optional)" autoComplete="off" {...form.getInputProps('extension')} />
          <TextInput
            label="Outside numbers (optional)"
            autoComplete="off"
            placeholder="Several with a comma between"
            {...form.getInputProps('numbers')}
          />
        </div>
        {values.parties.map((party, at) => (
          <div key={at} className={css.party}>
            <ContactField
              label={at === 0 ? 'Who was on the call (optional)' : 'And who else'}
              contactId={party.contactId}
              name={party.name}
              error={form.errors[`parties.${at}.name`]}
              onChoose={(contactId) => setParty(at, { contactId, name: '' })}
              onType={(name) => setParty(at, { contactId: null, name })}
            />
            {values.parties.length > 1 && (
              <ActionIcon
                variant="subtle"
                size={36}
                aria-label="Take this person off"
                onClick={() =>
                  form.setFieldValue(
                    'parties',
                    values.parties.filter((_, index) => index !== at),
                  )
                }
              >
                <IconX size={18} stroke={1.75} />
              </ActionIcon>
            )}
          </div>
        ))}
        {values.parties.length < mostParties && (
          <div>
            <Button
              variant="subtle"
              size="compact-md"
              leftSection={<IconPlus size={16} stroke={2} aria-hidden="true" />}
              onClick={() => form.setFieldValue('parties', [...values.parties, { contactId: null, name: '' }])}
            >
              Somebody else was on the call
            </Button>
          </div>
        )}
        <Textarea
          label="What it was about (optional)"
          description="A few words to find it by. Not what was said."
          autosize
          minRows={1}
          {...form.getInputProps('about')}
        />
        {usual && !values.ownDay && (
          <Wash tone="sunken" icon={IconCalendarDue} title={`To be destroyed on ${dayMonthYear(usual.on)}`}>
            <p>{usual.working}</p>
            <Group gap={16}>
              <Anchor
                component="button"
                type="button"
                onClick={() => form.setValues({ ownDay: true, destroyOn: usual.on })}
              >
                Choose another day
              </Anchor>
              {setup?.period.source === 'usual' && (
                <Anchor component={Link} href="/documents/privacy-policy">
                  State your period in the privacy policy
                </Anchor>
              )}
            </Group>
          </Wash>
        )}
        {values.ownDay && (
          <div className={css.pair}>
            <DateField
              label="To be destroyed on"
              value={values.destroyOn}
              minDate={values.calledOn}
              error={form.errors['destroyOn']}
              onChange={(on) => form.setFieldValue('destroyOn', on)}
            />
            <TextInput label="Why that day" {...form.getInputProps('destroyReason')} />
          </div>
        )}
        <LawLine rules={['rec.retention', 'rec.relevant-only']} />
        <Group gap={8} justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={busy}>
            {button}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
