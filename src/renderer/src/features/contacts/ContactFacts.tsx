import type { Contact } from '@core/contacts/contact'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { roleWords } from './contact-words'
import css from './contact.module.css'
import { SubscriberNote } from './SubscriberNote'

/** What is known about a contact, as a list of facts; what is missing says so. */
export function ContactFacts({ contact }: { readonly contact: Contact }) {
  return (
    <dl className={css.facts}>
      <dt>Role</dt>
      <dd>{roleWords(contact.roles)}</dd>
      <dt>Type</dt>
      <dd>
        <SubscriberNote contact={contact} />
      </dd>
      {contact.kind === 'person' && (
        <>
          <dt>Works for</dt>
          <dd>
            <WorksFor contact={contact} />
          </dd>
        </>
      )}
      <dt>Source</dt>
      <dd>
        <bdi>{sourceWords(contact)}</bdi>
      </dd>
      {contact.notes !== '' && (
        <>
          <dt>Notes</dt>
          <dd className={css.notes} dir="auto">
            {contact.notes}
          </dd>
        </>
      )}
    </dl>
  )
}

function WorksFor({ contact: { organisationId, organisationName } }: { readonly contact: Contact }) {
  const name = <bdi>{organisationName || 'Nobody that you know of'}</bdi>
  if (organisationId === null) return name
  return (
    <Anchor component={Link} href={`/contacts/${organisationId}`} inherit>
      {name}
    </Anchor>
  )
}

function sourceWords({ source, obtainedOn }: Contact): string {
  const day = obtainedOn === '' ? '' : dayMonthYear(obtainedOn)
  if (source === '') return day === '' ? 'Not recorded' : `Not recorded, obtained ${day}`
  return day === '' ? source : `${source}, ${day}`
}
