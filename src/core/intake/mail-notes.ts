import { dayMonthYear } from '../time/format-date'
import { londonDate } from '../time/instant'
import type { MailDay } from './mail-day'
import type { MailRead } from './mail-read'
import type { KnownContact, Suggestion } from './suggestion'

type Facts = {
  readonly read: MailRead
  readonly sort: Suggestion['sort']
  readonly day: MailDay
  readonly passedOn: boolean
  readonly person: { readonly name: string; readonly email: string }
  readonly known: readonly KnownContact[]
  readonly words: string
}

/** Many addresses: a circular, or a copy to half the office. */
const manyRecipients = 10

/** What is worth knowing of a message before one goes on: each a sentence, in the order of its weight. */
export function notesOf({ read, sort, day, passedOn, person, known, words }: Facts): string[] {
  const { files, recipients, text } = read
  const notes: (string | false)[] = [
    sort === 'public-service' &&
      'It looks like the form mail of the regulator’s service for the public. We have not seen how that mail is really laid out, so we read its labelled lines: compare them with the e-mail.',
    sort === 'form' && 'It has labelled lines like a form, and we read those.',
    passedOn && 'Somebody passed it on. The first message counts: its writer, and the day it first came.',
    dayNote(read, day),
    known.length === 1 &&
      `The address or number is one you hold for ${known[0]?.name ?? ''}, so the contact is filled in.`,
    known.length > 1 && 'More than one contact has this address. Choose who it is.',
    person.name === '' && sort !== 'plain' && 'We could not find a name in it.',
    files > 0 &&
      `${files === 1 ? 'One file hangs' : `${files.toLocaleString('en-GB')} files hang`} on it. They stay inside the e-mail, which is kept with the case.`,
    recipients > manyRecipients &&
      `It went to ${recipients.toLocaleString('en-GB')} addresses at once. Look whether it is meant for you.`,
    text.trim() === '' && 'It holds no words we could read. Open it in your mail program and write what it asks for.',
    words.length > 5000 && 'It is long: only the beginning stands below. The whole of it is kept with the case.',
  ]
  return notes.filter((note): note is string => note !== false && note !== '')
}

function dayNote({ sentAt, receivedAt }: MailRead, { by, on }: MailDay): string {
  const said = receivedAt ?? sentAt
  if (by === 'server') return ''
  if (by === 'sender') return 'The day is the one on which it was sent. Check that it arrived on that day too.'
  if (by === 'passed-on') return `It first came on ${dayMonthYear(on)}, by what stands in it. Check that.`
  if (by === 'form') return 'The day is the one the form names. Check when it really came.'
  const future = said !== null && londonDate(said) > on
  return future
    ? 'Its date lies in the future, so its clock was wrong. Write the day it really came; today stands there until you do.'
    : 'It has no date we could read. Write the day it came; today stands there until you do.'
}
