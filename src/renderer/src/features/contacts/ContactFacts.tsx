import type { Contact } from '@core/contacts/contact'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { LawLine } from '../../ui/LawLine'
import { wasLeftOpen } from '../drafts/held-drafts'
import { roleWords } from './contact-words'
import css from './contact.module.css'
import { NoticeDialog } from './NoticeDialog'
import { RelationList } from './RelationList'
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
            <RelationList contact={contact} />
          </dd>
        </>
      )}
      <dt>Source</dt>
      <dd>
        <bdi>{sourceWords(contact)}</bdi>
      </dd>
      {contact.under18 && (
        <>
          <dt>Age</dt>
          <dd>
            Under 18. Marketing to them always waits for a person’s decision.
            <LawLine rules={['settled.under-18', 'consent.age']} />
          </dd>
        </>
      )}
      {contact.kind === 'person' && contact.obtainedFrom === 'elsewhere' && <ToldFact contact={contact} />}
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

/** When they were told, or why not; while they still must be, the notice on top of the page says so. */
function ToldFact({ contact }: { readonly contact: Contact }) {
  const [changing, setChanging] = useState(() => wasLeftOpen({ form: 'contact-notice', part: contact.id }))
  const { noticeGivenOn, noticeNotNeeded } = contact
  if (noticeGivenOn === '' && noticeNotNeeded === '') return null
  return (
    <>
      <dt>Told</dt>
      <dd>
        {noticeGivenOn === '' ? (
          <>
            Not needed: <bdi>{noticeNotNeeded}</bdi>
          </>
        ) : (
          `On ${dayMonthYear(noticeGivenOn)}, where you got the details`
        )}{' '}
        <Anchor component="button" type="button" inherit onClick={() => setChanging(true)}>
          Change
        </Anchor>
        <NoticeDialog contact={contact} opened={changing} onClose={() => setChanging(false)} />
      </dd>
    </>
  )
}

function sourceWords({ source: typed, obtainedOn, obtainedFrom }: Contact): string {
  const whose = { '': '', person: 'from the person', elsewhere: 'not from the person' }[obtainedFrom]
  const source = [typed, whose].filter(Boolean).join(', ')
  const day = obtainedOn === '' ? '' : dayMonthYear(obtainedOn)
  if (source === '') return day === '' ? 'Not recorded' : `Not recorded, obtained ${day}`
  return day === '' ? source : `${source}, ${day}`
}
