import { isEmailShape, isPhoneShape } from '../contacts/contact-point'
import type { Authority } from '../requests/identity'
import type { CalendarDate } from '../time/calendar-date'
import { londonDate } from '../time/instant'
import { ownPart, quotedIn, type Quoted } from './forwarded'
import { guessKinds } from './guess-kinds'
import { childIn, helperIn } from './helper-words'
import { formLinesOf, type FormLines } from './labelled-lines'
import { dayOfMail } from './mail-day'
import { notesOf } from './mail-notes'
import type { Mailbox, MailRead } from './mail-read'
import { mailLine, mailLines } from './mail-text'
import { nameOfMailbox } from './name-of-mailbox'
import type { KnownContact, Suggestion } from './suggestion'
import { toldDay } from './told-day'

/** What stands round a message: the day, who we are, who the regulator is, and whom we know. */
export type Around = {
  readonly today: CalendarDate
  /** Is this an address of our own? */
  readonly isOurs: (address: string) => boolean
  /** Is this an address of the regulator? */
  readonly isRegulators: (address: string) => boolean
  readonly contactsWith: (kind: 'email' | 'phone', value: string) => readonly KnownContact[]
}

/** A message and the one it passes on, or answers. */
type Layers = { readonly writer: Mailbox | null; readonly text: string; readonly passedOn: Quoted | null }

/** Makes a suggestion of what was read. It is only that: each field can be changed, and the kind is for a person to choose. */
export function suggest(read: MailRead, around: Around): Suggestion {
  const { writer, text, passedOn } = layersOf(read, around)
  const lines = formLinesOf(text)
  const own = lines ? text : ownPart(text)
  const words = lines?.scope ? lines.scope : own
  const helper = helperIn(own)
  const person = personOf(lines, writer)
  const asker = lines?.helper ? { name: mailLine(lines.helper, 200), as: mailLine(lines.helperAs ?? '', 100) } : null
  const isHelped = asker !== null || (helper !== null && !lines)
  const known = contactsOf(person.email, person.phone, around)
  const day = dayOfMail(read, {
    passedOnOn: passedOn?.on ?? null,
    formOn: lines?.date ? toldDay(lines.date) : null,
    today: around.today,
  })
  const isService = lines !== null && [read.from, read.replyTo].some((one) => one && around.isRegulators(one.address))
  const isServiceWords = lines !== null && /\binformation commissioner|\bico\.org\.uk\b/i.test(text)
  const sort = lines === null ? 'plain' : isService || isServiceWords ? 'public-service' : 'form'
  return {
    sort,
    // Whoever writes for another is not the person it is about; who that is stands in the words, for a person to read.
    ...(isHelped && asker === null ? { ...person, name: '', email: '', phone: '' } : person),
    known: isHelped && asker === null ? [] : known,
    receivedOn: day.on,
    dayKnownBy: day.by,
    receivedBy: read.form === 'text' ? null : sort === 'form' ? 'contact-form' : 'e-mail',
    askedBy: asker?.name ?? (isHelped ? person.name || person.email : ''),
    askedAs: asker?.as ?? (isHelped && helper ? askedAsOf(helper.as) : ''),
    helper: isHelped && helper ? { ...helper, name: person.name, email: person.email } : null,
    childWords: childIn(own),
    scope: scopeOf(read, words, lines),
    kinds: guessKinds(`${read.subject}. ${words}`),
    notes: notesOf({ read, sort, day, passedOn: passedOn !== null, person, known, words }),
  }
}

/** The message that counts: one a colleague passed on, else this one. */
function layersOf(read: MailRead, { isOurs }: Around): Layers {
  const { from, replyTo, subject, inside } = read
  const here = { writer: replyTo ?? from, text: read.text, passedOn: null }
  const isPassedOn = (from !== null && isOurs(from.address)) || /^\s*(fwd?|wg)\s*:/i.test(subject)
  if (!isPassedOn) return here
  if (inside) {
    const on = inside.sentAt === null ? null : londonDate(inside.sentAt)
    return {
      writer: inside.from,
      text: inside.text,
      passedOn: { above: read.text, from: inside.from, on, text: inside.text },
    }
  }
  const quoted = quotedIn(read.text)
  return quoted?.from ? { writer: quoted.from, text: quoted.text, passedOn: quoted } : here
}

function personOf(lines: FormLines | null, writer: Mailbox | null) {
  const typed = lines?.name ?? [lines?.firstName, lines?.lastName].filter(Boolean).join(' ')
  const email = mailLine(lines?.email ?? '', 254).replace(/^mailto:/i, '') || (lines ? '' : (writer?.address ?? ''))
  const phone = mailLine(lines?.phone ?? '', 50)
  return {
    name: mailLine(typed, 200) || (lines || !writer ? '' : nameOfMailbox(writer)),
    email: isEmailShape(email) ? email : '',
    phone: isPhoneShape(phone) ? phone : '',
    organisation: mailLine(lines?.organisation ?? '', 200),
  }
}

function contactsOf(email: string, phone: string, { contactsWith }: Around): KnownContact[] {
  const found = email === '' ? [] : contactsWith('email', email)
  const known = found.length > 0 || phone === '' ? found : contactsWith('phone', phone)
  return known.slice(0, 5)
}

/** What a form asks for besides helps to find the person: it goes with their words. */
function scopeOf({ subject }: MailRead, words: string, lines: FormLines | null): string {
  const besides = [
    ['Address', lines?.address],
    ['Date of birth', lines?.birth],
    ['Their number with us', lines?.number],
  ].flatMap(([label, value]) => (value ? [`${label}: ${mailLine(value, 300)}`] : []))
  const title = mailLine(subject, 200)
  const head = title === '' || lines ? [] : [title]
  return mailLines([...head, words, ...besides].join('\n\n'), 5000)
}

function askedAsOf(as: Authority): string {
  return as === 'other' ? '' : as
}
