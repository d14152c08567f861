import type { ReadMail } from '@core/intake/contract'
import type { Suggestion } from '@core/intake/suggestion'
import type { KindId } from '@core/requests/kinds/index'
import type { LogValues } from './log-form'

/** A message in the form: its name, what was made of it, and what was logged of it already. */
export type MailInForm = {
  readonly id: string
  readonly name: string
  readonly read: ReadMail
  readonly logged: readonly { readonly kind: KindId; readonly id: string; readonly reference: string }[]
}

const filled = [
  'contactId',
  'name',
  'organisation',
  'email',
  'phone',
  'receivedOn',
  'receivedBy',
  'askedBy',
  'askedAs',
  'scope',
] as const
type Filled = Pick<LogValues, (typeof filled)[number]>

/**
 * Puts what a message says into the fields nobody has touched: those that stand as the form starts, or as an earlier message
 * filled them. What somebody typed stays.
 */
export function fillFromMail(values: LogValues, start: LogValues, mail: MailInForm | null): Partial<LogValues> {
  const before = values.mail ? suggested(values.mail.read, start) : start
  const after = mail ? suggested(mail.read, start) : start
  const changes = filled.flatMap((field) => {
    const isTouched = values[field] !== start[field] && values[field] !== before[field]
    return isTouched ? [] : [[field, after[field]] as const]
  })
  // Whoever has typed a name means that person, not the one the address belongs to.
  const named = values.name !== '' && values.name !== before.name
  return {
    ...Object.fromEntries(changes),
    ...(named && { contactId: values.contactId }),
    mail,
    kindSaid: mail !== null && values.mail === null && values.kindSaid,
  }
}

/** The kinds a message may ask for that are not logged yet. */
export function kindsLeft({ read, logged }: MailInForm): Suggestion['kinds'] {
  if (read.state === 'unread') return []
  return read.suggestion.kinds.filter(({ kind }) => !logged.some((one) => one.kind === kind))
}

function suggested(read: ReadMail, start: LogValues): Filled {
  if (read.state === 'unread') return start
  const { suggestion } = read
  const [only, second] = suggestion.known
  const known = only && !second ? only.id : null
  return {
    ...suggestion,
    contactId: start.contactId ?? known,
    // A contact brings its own name.
    name: start.contactId === null && known === null ? suggestion.name : '',
    receivedBy: suggestion.receivedBy ?? start.receivedBy,
  }
}
