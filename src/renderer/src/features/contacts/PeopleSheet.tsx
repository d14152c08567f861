import { contactCategories, contactCategoryNames } from '@core/contacts/contact-category'
import type { Colleague } from '@core/contacts/contract'
import { standsOn } from '@core/contacts/relation'
import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { Sheet } from '../../ui/Sheet'
import css from './contact.module.css'
import { daysWords } from './RelationList'
import { usePeopleOf } from './use-record'

/** On the page of an organisation: who works or worked there. */
export function PeopleSheet({ id }: { readonly id: string }) {
  const { data } = usePeopleOf(id)
  const today = useToday()
  if (!data || data.total === 0) return null
  const more = data.total - data.rows.length
  return (
    <Sheet title={`People there (${data.total.toLocaleString('en-GB')})`}>
      <ul className={css.relations}>
        {data.rows.map((person, index) => (
          <li key={`${person.id} ${index}`}>
            <Anchor component={Link} href={`/contacts/${person.id}`} inherit>
              <bdi>{person.displayName}</bdi>
            </Anchor>
            <span className={css.who}>
              <bdi>{words(person, standsOn(person, today))}</bdi>
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={css.none}>and {more.toLocaleString('en-GB')} more</p>}
    </Sheet>
  )
}

function words(person: Colleague, stands: boolean): string {
  const role = contactCategories.find((one) => one === person.role)
  return [person.jobTitle, role ? contactCategoryNames[role].one : '', daysWords(person, stands)]
    .filter(Boolean)
    .join(', ')
}
