import type { Contact } from '@core/contacts/contact'
import { Button, Group, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { focusFirstError } from '../../app/zod-form'
import { useContactForm, valuesOf, withoutBlankLines, type ContactForm } from './contact-form'
import css from './contact-form.module.css'
import { useSaveContact } from './use-contacts'

type ContactPartDialogProps = {
  readonly contact: Contact
  readonly title: string
  readonly onClose: () => void
  readonly children: (form: ContactForm) => ReactNode
}

/** A few fields of a contact by themselves, where an answer waits for just them. Everything else stays as it is. */
export function ContactPartDialog({ contact, title, onClose, children }: ContactPartDialogProps) {
  const form = useContactForm(valuesOf(contact))
  const save = useSaveContact(form, onClose)
  const send = form.onSubmit(
    (values) => save.mutate(withoutBlankLines(values)),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} title={title} size={560}>
      <form onSubmit={send} noValidate className={css.form}>
        {children(form)}
        <Group gap={8} justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={save.isPending}>
            Save
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
