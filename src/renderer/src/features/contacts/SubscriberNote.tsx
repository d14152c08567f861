import type { Contact } from '@core/contacts/contact'
import { isFormProven } from '@core/contacts/corporate-proof'
import { subscriberTypeWords, treatedAs } from '@core/contacts/subscriber-type'
import { legalFormNames } from '@core/organisation/legal-form-names'
import { LawLine } from '../../ui/LawLine'

/** Which set of marketing rules counts for a contact, and why. */
export function SubscriberNote({ contact }: { readonly contact: Contact }) {
  const { subscriberType, legalForm, legalEvidence, legalNumber } = contact
  const words = subscriberTypeWords[subscriberType]
  const known = [legalNumber, legalEvidence].filter(Boolean).join(', ')
  const form = legalForm === '' ? '' : `${legalFormNames[legalForm]}${known === '' ? '' : ` (${known})`}. `
  const rulesFor =
    treatedAs(subscriberType) === 'corporate' ? 'The rules for companies count.' : 'The rules for private people count.'
  return (
    <>
      <div>{words.name}</div>
      <div>
        <bdi>{form}</bdi>
        {subscriberType === 'unknown' ? words.say : rulesFor}
        {subscriberType === 'corporate' && !isFormProven(contact) && ' Add the company or charity number to prove it.'}
      </div>
      <LawLine
        rules={[...words.rules, ...(subscriberType === 'corporate' ? (['settled.corporate-proof'] as const) : [])]}
      />
    </>
  )
}
