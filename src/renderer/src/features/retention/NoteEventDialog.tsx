import { notedTriggers, triggers } from '@core/retention/trigger'
import { Button, Modal, Select } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useToday } from '../../app/clock'
import { focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import css from './retention.module.css'
import { useContactChoices, useNoteEvent } from './use-note-event'

type Noted = { readonly contactId: string; readonly event: (typeof notedTriggers)[number]; readonly on: string }

/** The day of something only a person can know of: the work with a supplier ended, a candidate was told no. */
export function NoteEventDialog({ onClose }: { readonly onClose: () => void }) {
  const today = useToday()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 120)
  const { data: choices } = useContactChoices(search)
  const form = useForm<Noted>({
    initialValues: { contactId: '', event: 'relationship-ended', on: today },
    validate: {
      contactId: (id) => (id === '' ? 'Choose who it is about.' : null),
      on: (day) => (day === '' ? 'Name the day.' : day > today ? 'That day is in the future.' : null),
    },
  })
  const note = useNoteEvent(form, onClose)
  const send = form.onSubmit(
    (values) => note.mutate(values),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} size={520} title="Note that something ended">
      <form onSubmit={send} noValidate className={css.form}>
        <p>The schedule counts from this day. When the period is over they wait here for your decision.</p>
        <Select
          label="Who"
          description="Type two letters of the name."
          searchable
          data={choices ?? []}
          filter={({ options }) => options}
          searchValue={typed}
          onSearchChange={setTyped}
          nothingFoundMessage={search.trim().length < 2 ? undefined : 'Nobody of that name.'}
          data-autofocus
          value={form.values.contactId || null}
          error={form.errors['contactId']}
          onChange={(id) => form.setFieldValue('contactId', id ?? '')}
        />
        <Select
          label="What happened"
          data={notedTriggers.map((value) => ({ value, label: triggers[value].name }))}
          allowDeselect={false}
          {...form.getInputProps('event')}
        />
        <DateField
          label="On"
          value={form.values.on}
          maxDate={today}
          error={form.errors['on']}
          onChange={(on) => form.setFieldValue('on', on)}
        />
        <LawLine rules={['retention.engine']} />
        <div className={css.acts}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={note.isPending}>
            Note it
          </Button>
        </div>
      </form>
    </Modal>
  )
}
