import { subscriberTypeWords } from '@core/contacts/subscriber-type'
import { Button, Checkbox, Group, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { useId } from 'react'
import { focusFirstError } from '../../app/zod-form'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import { Why } from '../../ui/Why'
import { useContactForm, withoutBlankLines, type ContactValues } from './contact-form'
import css from './contact-form.module.css'
import { JobDays } from './JobDays'
import { LegalFields } from './LegalFields'
import { OrganisationLink } from './OrganisationLink'
import { OriginFields } from './OriginFields'
import { PointLines } from './PointLines'
import { RelationLines } from './RelationLines'
import { RolesField } from './RolesField'
import { useSaveContact } from './use-contacts'

/** Patients are contacts here and nothing more (`retention.gp`). */
const noClinicalNotes = 'Clinical notes do not belong here: they stay in the clinical system.'

type ContactFormProps = {
  readonly initial: ContactValues
  readonly onSaved: (id: string) => void
  readonly onCancel: () => void
}

/** One form for adding and for editing. A name is enough; everything else can follow. */
export function ContactForm({ initial, onSaved, onCancel }: ContactFormProps) {
  const kindLabel = useId()
  const isNew = initial.id === undefined
  const form = useContactForm(initial)
  const { id: recordId = null } = initial
  const draft = useDraft(form, {
    form: 'contact',
    part: recordId ?? '',
    recordId,
    contactId: recordId,
    ofNewRecord: isNew,
  })
  const save = useSaveContact(form, (id) => {
    draft.drop()
    onSaved(id)
  })
  const cancel = () => {
    draft.drop()
    onCancel()
  }
  const { kind, subscriberType } = form.values
  const send = form.onSubmit(
    (values) => save.mutate(withoutBlankLines(values)),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <form onSubmit={send} noValidate className={css.form}>
      <DraftNote draft={draft} />
      <div>
        <span id={kindLabel} className={css.fieldLabel}>
          Kind
        </span>
        <SegmentedControl
          aria-labelledby={kindLabel}
          data={[
            { value: 'person', label: 'Person' },
            { value: 'organisation', label: 'Organisation' },
          ]}
          {...form.getInputProps('kind')}
        />
      </div>
      <TextInput label="Name" data-autofocus autoComplete="off" {...form.getInputProps('displayName')} />
      <RolesField form={form} />
      {kind === 'person' && <OrganisationLink form={form} />}
      <TextInput
        label={kind === 'person' ? 'Job title (optional)' : 'What they do (optional)'}
        autoComplete="off"
        {...form.getInputProps('jobTitle')}
      />
      {kind === 'person' && form.values.organisationName.trim() !== '' && <JobDays form={form} />}
      {kind === 'person' && <RelationLines form={form} />}
      <PointLines form={form} />
      <LegalFields form={form} hint={subscriberTypeWords[subscriberType].say} />
      <OriginFields form={form} />
      {kind === 'person' && (
        <Why of="contact.under18">
          <Checkbox
            label="Under 18"
            description="As far as you know. Marketing to them then always waits for a person’s decision."
            {...form.getInputProps('under18', { type: 'checkbox' })}
          />
        </Why>
      )}
      <Textarea
        label="Notes (optional)"
        description={form.values.roles.includes('patient') && noClinicalNotes}
        autosize
        minRows={2}
        maxRows={10}
        {...form.getInputProps('notes')}
      />
      <Group gap={8} className={css.formFoot}>
        <Button type="submit" loading={save.isPending}>
          {isNew ? 'Add the contact' : 'Save the changes'}
        </Button>
        <Button variant="default" onClick={cancel}>
          Cancel
        </Button>
      </Group>
    </form>
  )
}
