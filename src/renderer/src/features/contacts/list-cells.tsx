import type { ContactSummary } from '@core/contacts/contact'
import type { ListColumn } from '@core/contacts/list-columns'
import type { MailVerdict } from '@core/views/mail-verdict'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import type { ReactNode } from 'react'
import { VerdictWord } from '../../ui/VerdictWord'
import { roleWords, typeWord } from './contact-words'
import css from './contacts.module.css'

/** What a column says of a contact: one line, or two. The verdict on e-mail news is asked apart and handed in. */
export function listCell(column: ListColumn, row: ContactSummary, news: MailVerdict | undefined): ReactNode {
  switch (column) {
    case 'role':
      return two(roleWords(row.roles), typeWord(row.subscriberType))
    case 'reach':
      return two(<bdi>{row.email}</bdi>, row.phone)
    case 'email':
      return <bdi>{row.email}</bdi>
    case 'phone':
      return row.phone
    case 'organisation':
      return two(<bdi>{row.organisationName}</bdi>, <bdi>{row.jobTitle}</bdi>)
    case 'type':
      return two(typeWord(row.subscriberType), row.under18 ? 'Under 18' : '')
    case 'news':
      return row.email === '' ? <span className={css.second}>No address</span> : news && <NewsWord news={news} />
    case 'source':
      return <bdi>{row.source || 'Not recorded'}</bdi>
    case 'obtained':
      return row.obtainedOn === '' ? '' : dayMonthYear(row.obtainedOn)
    case 'changed':
      return dayMonthYear(londonDate(row.updatedAt))
  }
}

function two(first: ReactNode, second: ReactNode): ReactNode {
  return (
    <>
      <span className={css.line}>{first}</span>
      <span className={css.second}>{second}</span>
    </>
  )
}

function NewsWord({ news: { verdict, mendable, byHouse = false, word } }: { readonly news: MailVerdict }) {
  const shown = verdict === 'blocked' && mendable ? 'blocked-until-mended' : verdict
  return <VerdictWord verdict={shown} word={word} ownRule={byHouse} />
}
