import type { Contact } from '@core/contacts/contact'
import { contactCategoryNames } from '@core/contacts/contact-category'
import { standsOn, type ContactRelation } from '@core/contacts/relation'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import css from './contact.module.css'

/** For whom somebody works, and worked: the main organisation first, each with job, role and days. */
export function RelationList({ contact }: { readonly contact: Contact }) {
  const today = useToday()
  const { organisationId, organisationName, jobTitle, jobStartedOn, jobLeftOn, relations } = contact
  const days = daysWords({ startedOn: jobStartedOn, leftOn: jobLeftOn }, standsOn({ leftOn: jobLeftOn }, today))
  const job = [jobTitle, days].filter(Boolean).join(', ')
  return (
    <ul className={css.relations}>
      {(organisationName !== '' || relations.length === 0) && (
        <li>
          <Firm id={organisationId} name={organisationName || 'Nobody that you know of'} />
          {job !== '' && (
            <span className={css.who}>
              <bdi>{job}</bdi>
            </span>
          )}
        </li>
      )}
      {relations.map((relation) => (
        <RelationItem key={relation.id} relation={relation} />
      ))}
    </ul>
  )
}

function RelationItem({ relation }: { readonly relation: ContactRelation }) {
  const today = useToday()
  const { organisationId, organisationName, jobTitle, role } = relation
  const words = [
    jobTitle,
    role === '' ? '' : contactCategoryNames[role].one,
    daysWords(relation, standsOn(relation, today)),
  ]
  return (
    <li>
      <Firm id={organisationId} name={organisationName} />
      <span className={css.who}>
        <bdi>{words.filter(Boolean).join(', ')}</bdi>
      </span>
    </li>
  )
}

function Firm({ id, name }: { readonly id: string | null; readonly name: string }) {
  if (id === null) return <bdi>{name}</bdi>
  return (
    <Anchor component={Link} href={`/contacts/${id}`} inherit>
      <bdi>{name}</bdi>
    </Anchor>
  )
}

/** “Since 3 March 2024”, “left on 30 June 2026”. */
export function daysWords({ startedOn, leftOn }: { startedOn: string; leftOn: string }, stands: boolean): string {
  const since = startedOn === '' ? '' : `since ${dayMonthYear(startedOn)}`
  if (leftOn === '') return since
  const until = `${stands ? 'leaves' : 'left'} on ${dayMonthYear(leftOn)}`
  return startedOn === '' ? until : `${since}, ${until}`
}
