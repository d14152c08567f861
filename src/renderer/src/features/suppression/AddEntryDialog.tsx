import type { Entry, RefusedBy } from '@core/suppression/entry'
import { newEntry } from '@core/suppression/new-entry'
import { type RefusalSource, refusalSources, refusalWords } from '@core/suppression/refusal-source'
import type { Channel } from '@core/marketing/channel'
import type { MarketingPurpose } from '@core/marketing/purpose'
import { Button, Group, Modal, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { Choice } from '../../ui/Choice'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { Why } from '../../ui/Why'
import { refusedByNames } from './entry-words'
import { RecognisedBy } from './RecognisedBy'
import { ScopeFields } from './ScopeFields'
import css from './suppression.module.css'
import { useAddEntry } from './use-suppression'

/** What the form holds. */
export type EntryValues = {
  about: RefusedBy
  contactId: string | null
  name: string
  email: string
  phone: string
  postcode: string
  domain: string
  channels: Channel[]
  purposes: MarketingPurpose[]
  askedOn: string
  source: RefusalSource
  note: string
}

const sources = refusalSources.filter((one) => one !== 'erased').map((value) => ({ value, label: refusalWords(value) }))
const abouts = Object.entries(refusedByNames).map(([value, label]) => ({ value: value as RefusedBy, label }))

type AddEntryDialogProps = { readonly onClose: () => void; readonly onAdded: (entry: Entry) => void }

/** Adds an entry without a request behind it: an address, a whole domain, an organisation, an older list. */
export function AddEntryDialog({ onClose, onAdded }: AddEntryDialogProps) {
  const today = useToday()
  const form = useForm<EntryValues>({
    initialValues: {
      about: 'address',
      contactId: null,
      name: '',
      email: '',
      phone: '',
      postcode: '',
      domain: '',
      channels: [],
      purposes: [],
      askedOn: today,
      source: 'phone',
      note: '',
    },
    validate: checkedBy(newEntry),
  })
  const add = useAddEntry(form, onAdded)
  const { values } = form
  const send = form.onSubmit(
    (checked) => add.mutate(checked),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} title="Add to the do-not-contact list" size={600}>
      <form onSubmit={send} noValidate className={css.form}>
        <Why of="stop.who">
          <Choice
            legend="Who or what is it?"
            layout="row"
            options={abouts}
            value={values.about}
            onChange={(about) => form.setValues({ about, contactId: null })}
          />
        </Why>
        <RecognisedBy form={form} />
        <Why of="stop.reach">
          <ScopeFields
            value={{ channels: values.channels, purposes: values.purposes }}
            onChange={(scope) => form.setValues(scope)}
            {...(values.about === 'domain' && { ways: ['email'] as const })}
            withPurposes
          />
        </Why>
        <div className={css.pair}>
          <Why of="stop.source">
            <Select
              label="Where does it come from?"
              data={sources}
              value={values.source}
              onChange={(value) => form.setFieldValue('source', refusalSources.find((one) => one === value) ?? 'phone')}
            />
          </Why>
          <Why of="stop.askedOn">
            <DateField
              label="Day they asked"
              value={values.askedOn}
              maxDate={today}
              error={form.errors['askedOn']}
              onChange={(on) => form.setFieldValue('askedOn', on)}
            />
          </Why>
        </div>
        <TextInput label="Note (optional)" {...form.getInputProps('note')} />
        <LawLine rules={['optout.now', 'suppress.keep', 'settled.suppression-scope']} />
        <Group gap={8} justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={add.isPending}>
            Add to the list
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
