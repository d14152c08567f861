import { contactPointKindNames } from '@core/contacts/contact-point'
import type { Contact } from '@core/contacts/contact'
import type { ConsentForm } from '@core/consents/wording'
import { Anchor, Group, Modal, Select } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { Empty } from '../../ui/Empty'
import { ExportMenu } from '../../ui/ExportMenu'
import { Loading } from '../../ui/Loading'
import { PaperPage } from '../../ui/PaperPage'
import { useContact } from '../contacts/use-contacts'
import css from './consents.module.css'
import { useFormBlocks } from './FormPaper'
import { useForms } from './use-consents'

type FillInFormProps = { readonly contactId: string; readonly onClose: () => void }

/** A form with the name and addresses of one person on it already, to print or to send. No box is ticked. */
export function FillInForm({ contactId, onClose }: FillInFormProps) {
  const { data: contact } = useContact(contactId)
  const { data: forms } = useForms()
  const [chosen, setChosen] = useState<string | null>(null)
  const usable = forms?.filter(({ retired }) => !retired) ?? []
  const form = usable.find(({ id }) => id === chosen) ?? usable[0]
  return (
    <Modal opened onClose={onClose} title="A form for them" size={760}>
      {!contact || !forms ? (
        <Loading rows={4} />
      ) : form ? (
        <div className={css.stack}>
          <Group justify="space-between" align="flex-end">
            <Select
              label="Form"
              data={usable.map(({ id, name }) => ({ value: id, label: name }))}
              allowDeselect={false}
              value={form.id}
              onChange={setChosen}
            />
            <Filled form={form} contact={contact} part="export" />
          </Group>
          <Filled form={form} contact={contact} part="paper" />
        </div>
      ) : (
        <Empty
          title="There is no consent form yet"
          say="Make one first. It takes a few minutes, and its words are kept as people saw them."
          action={
            <Anchor component={Link} href="/marketing/forms/new">
              Make a consent form
            </Anchor>
          }
        />
      )}
    </Modal>
  )
}

type FilledProps = { readonly form: ConsentForm; readonly contact: Contact; readonly part: 'export' | 'paper' }

function Filled({ form, contact, part }: FilledProps) {
  const addresses = contact.points
    .filter(({ valid }) => valid)
    .map(({ kind, label, value }) => ({
      label: label === '' ? contactPointKindNames[kind] : `${contactPointKindNames[kind]}, ${label}`,
      value,
    }))
  const blocks = useFormBlocks(form.latest, { name: contact.displayName, addresses })
  if (part === 'paper') return <PaperPage blocks={blocks} label="The form" />
  return (
    <ExportMenu
      label="Print or save"
      title={form.latest.text.heading}
      name="Consent form"
      blocks={blocks}
      about={{ action: 'consents.print-form', subject: contact.id }}
    />
  )
}
