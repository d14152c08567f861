import type { Request } from '@core/requests/request'
import { Anchor, Button, Group } from '@mantine/core'
import { IconAddressBook } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { ContactDrawer } from '../contacts/ContactDrawer'
import { blankContact, type ContactValues } from '../contacts/contact-form'
import { Wash } from '../../ui/Wash'
import { factsOf } from './correct-form'
import css from './requests.module.css'
import { useContactMatches, useLinkContact } from './use-requests'

/**
 * A request logged for a typed name belongs to nobody in the register. Offers the contacts it may be, or a new one:
 * a wish for no more marketing takes effect only where the contact is known.
 */
export function LinkContact({ request }: { readonly request: Request }) {
  const { name, kind } = request
  const [adding, setAdding] = useState(false)
  const link = useLinkContact(request.id)
  const { data: matches } = useContactMatches(name, request.contactId === null)
  // Whoever asks for a recording for our work or for the police is not the person it is about.
  const isOther = kind === 'call-recording' && request.details.route !== 'access'
  if (request.contactId !== null || isOther) return null
  const linkTo = (contactId: string) => link.mutate({ ...factsOf(request), contactId })
  const found = matches?.rows ?? []
  const isStop = kind === 'do-not-contact' || (kind === 'erasure' && request.details.stopMarketing)
  // An address or number is enough to recognise them by; a name alone is not.
  const stops = isStop && request.email === '' && request.phone === ''
  return (
    <Wash
      tone={stops ? 'amber' : 'sunken'}
      icon={IconAddressBook}
      title={stops ? 'Not linked to a contact, so nothing stops yet' : 'Not linked to a contact'}
    >
      <p>
        {stops
          ? `Link this to ${name} in the register. From then on every page says so, and a call is answered with No.`
          : 'Linked, it stands on the page of the person it is about.'}
      </p>
      <div className={css.links}>
        {found.map((row) => (
          <Group key={row.id} gap={10}>
            <Button variant="default" size="compact-md" loading={link.isPending} onClick={() => linkTo(row.id)}>
              Link to {row.displayName}
            </Button>
            <Anchor component={Link} href={`/contacts/${row.id}`}>
              {[row.organisationName, row.email].filter(Boolean).join(', ') || 'Open'}
            </Anchor>
          </Group>
        ))}
        <div>
          <Button variant="default" size="compact-md" onClick={() => setAdding(true)}>
            Add {name} as a contact
          </Button>
        </div>
      </div>
      <ContactDrawer
        opened={adding}
        title="Add a contact"
        start={contactFrom(request)}
        onClose={() => setAdding(false)}
        onSaved={linkTo}
      />
    </Wash>
  )
}

/** What the request knows about the person. */
function contactFrom({ name, organisation, email, phone, reference }: Request): ContactValues {
  const blank = blankContact()
  const [first, second] = blank.points
  const points =
    first && second
      ? [
          { ...first, value: email },
          { ...second, value: phone },
        ]
      : blank.points
  return { ...blank, displayName: name, organisationName: organisation, points, source: `Their request ${reference}` }
}
