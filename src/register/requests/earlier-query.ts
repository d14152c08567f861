import { fold } from '@core/contacts/search-text'
import { normalEmail } from '@core/contacts/normal-point'
import { earlierOf, earlierSince, type EarlierRequest } from '@core/requests/earlier'
import type { Request } from '@core/requests/request'
import type { ParsedWhose } from '@core/requests/taken-in'
import type { CalendarDate } from '@core/time/calendar-date'
import type { ReadableDb } from '../file/db'
import { fromRow, requestColumns, type RequestRow } from './request-repository'

/** So many are shown; whoever asked more often stands in the log. */
const most = 20

/**
 * What the same person asked for since a day, and whatever of theirs is open: by the contact, the e-mail address, or the whole
 * name where a new request is linked to nobody. The latest first.
 */
export function findEarlier(db: ReadableDb, whose: ParsedWhose, today: CalendarDate): EarlierRequest[] {
  const name = fold(whose.name)
  const email = normalEmail(whose.email)
  if (whose.contactId === null && name === '' && email === '') return []
  const like = (text: string) => `%${text.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`
  const sql = `SELECT ${requestColumns} FROM request
    WHERE (received_on >= @since OR status = 'open') AND (contact_id = @contactId
      OR (@email <> '' AND search_text LIKE @likeEmail ESCAPE '\\') OR (@name <> '' AND search_text LIKE @likeName ESCAPE '\\'))
    ORDER BY received_on DESC, number DESC LIMIT 200`
  const bind = {
    since: earlierSince(today),
    contactId: whose.contactId,
    email,
    likeEmail: like(email),
    name,
    likeName: like(name),
  }
  return db
    .all<RequestRow>(sql, bind)
    .map(fromRow)
    .flatMap((request) => {
      const sameBy = sameness(request, { ...whose, name, email })
      return sameBy ? [earlierOf(request, sameBy)] : []
    })
    .slice(0, most)
}

/** Two contacts are two people, whatever they are called. */
function sameness(request: Request, { contactId, name, email }: ParsedWhose): EarlierRequest['sameBy'] | null {
  if (contactId !== null && request.contactId === contactId) return 'contact'
  if (contactId !== null && request.contactId !== null) return null
  if (email !== '' && normalEmail(request.email) === email) return 'e-mail'
  return name !== '' && fold(request.name) === name ? 'name' : null
}
