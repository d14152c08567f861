import type { Contact } from '@core/contacts/contact'
import { subscriberTypeWords, treatedAs } from '@core/contacts/subscriber-type'
import { legalFormNames } from '@core/organisation/legal-form-names'
import { LawLine } from '../../ui/LawLine'

/** Which set of marketing rules counts for a contact, and why. */
export function SubscriberNote({ contact }: { readonly contact: Contact }) {
  const { subscriberType, legalForm, legalEvidence } = contact
  const words = subscriberTypeWords[subscriberType]
  const form =
    legalForm === '' ? '' : `${legalFormNames[legalForm]}${legalEvidence === '' ? '' : ` (${legalEvidence})`}. `
  const rulesFor =
    treatedAs(subscriberType) === 'corporate' ? 'The rules for companies count.' : 'The rules for private people count.'
  return (
    <>
      <div>{words.name}</div>
      <div>
        <bdi>{form}</bdi>
        {subscriberType === 'unknown' ? words.say : rulesFor}
      </div>
      <LawLine rules={[...words.rules]} />
    </>
  )
}
