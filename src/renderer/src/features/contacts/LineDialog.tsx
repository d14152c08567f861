import type { Contact } from '@core/contacts/contact'
import { subscriberTypes, subscriberTypeWords } from '@core/contacts/subscriber-type'
import { Choice } from '../../ui/Choice'
import { LawLine } from '../../ui/LawLine'
import type { ContactForm } from './contact-form'
import { ContactPartDialog } from './ContactPartDialog'

type LineDialogProps = { readonly contact: Contact; readonly pointId: string; readonly onClose: () => void }

const options = subscriberTypes.map((value) => {
  const { name, say } = subscriberTypeWords[value]
  return { value, label: name, hint: say }
})

/** Whose line or mailbox it is: written down for this one address, or for the contact where there is no address. */
export function LineDialog({ contact, pointId, onClose }: LineDialogProps) {
  const at = contact.points.findIndex(({ id }) => id === pointId)
  return (
    <ContactPartDialog contact={contact} title="Whose line or mailbox is it?" onClose={onClose}>
      {(form) => (
        <>
          <Choice
            legend={<bdi>{contact.points[at]?.value ?? contact.displayName}</bdi>}
            layout="tight"
            options={options}
            value={typeAt(form, at)}
            onChange={(value) => form.setFieldValue(at < 0 ? 'subscriberType' : `points.${at}.subscriberType`, value)}
          />
          <LawLine rules={['pecr.subscriber.who', 'pecr.subscriber.unknown']} />
        </>
      )}
    </ContactPartDialog>
  )
}

function typeAt(form: ContactForm, at: number) {
  return at < 0 ? form.values.subscriberType : (form.values.points[at]?.subscriberType ?? '')
}
