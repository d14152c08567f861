import type { Contact } from '@core/contacts/contact'
import { Drawer } from '@mantine/core'
import { blankContact, valuesOf, type ContactValues } from './contact-form'
import { ContactForm } from './ContactForm'
import css from './contact-form.module.css'

type ContactDrawerProps = {
  readonly opened: boolean
  /** The contact to edit; without it a new one is added. */
  readonly contact?: Contact
  /** What is known already about one that is added. */
  readonly start?: ContactValues
  readonly title: string
  readonly onClose: () => void
  readonly onSaved?: (id: string) => void
}

/** The contact form beside the page it was opened from. */
export function ContactDrawer({ opened, contact, start, title, onClose, onSaved }: ContactDrawerProps) {
  const saved = (id: string) => {
    onClose()
    onSaved?.(id)
  }
  return (
    <Drawer opened={opened} onClose={onClose} title={<span className={css.drawerTitle}>{title}</span>} size={620}>
      <ContactForm
        initial={contact ? valuesOf(contact) : (start ?? blankContact())}
        onSaved={saved}
        onCancel={onClose}
      />
    </Drawer>
  )
}
