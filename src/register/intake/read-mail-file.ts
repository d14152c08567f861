import type { MailFile, MailInside, MailRead, Mailbox, ReadFile } from '@core/intake/mail-read'
import { mostMailText } from '@core/intake/mail-read'
import { mailLine } from '@core/intake/mail-text'
import { plainOfHtml } from '@core/intake/plain-of-html'
import { mailboxOf } from '@core/intake/forwarded'
import type { Address, Email } from 'postal-mime'
import { decodeText } from '../attachments/text/decode-text'

const limits = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024, maxRfc822NestingDepth: 1 } as const

/** Marks of files that are neither mail nor text: Word, PDF, archives, pictures. */
const otherMarks = ['%PDF-', 'PK\u0003\u0004', '\u0089PNG', 'ÿØÿ', 'GIF8', '{\\rtf']
const outlookMark = 'ÐÏ\u0011à¡±\u001aá'

/** Reads a message or a text. What is broken or too deep says so; nothing in it is run, and nothing is fetched. */
export async function readMailFile({ form, bytes }: MailFile): Promise<ReadFile> {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('latin1')
  if (start.startsWith(outlookMark)) return { state: 'unread', why: 'outlook' }
  if (otherMarks.some((mark) => start.startsWith(mark))) return { state: 'unread', why: 'no-mail' }
  if (form === 'text' && !looksLikeMail(bytes)) return readWords(bytes)
  try {
    const { default: PostalMime } = await import('postal-mime')
    const mail = await PostalMime.parse(bytes, limits)
    if (!mail.from && !mail.date && !mail.subject) return readWords(bytes)
    return { ...fromMail(mail), inside: await insideOf(mail) }
  } catch (error) {
    const isDeep = error instanceof Error && /nesting depth/i.test(error.message)
    return { state: 'unread', why: isDeep ? 'too-deep' : 'broken' }
  }
}

function fromMail(mail: Email): MailRead {
  const received = mail.headers.find(({ key }) => key === 'received')?.value ?? ''
  const recipients = [...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])].flatMap(mailboxes)
  return {
    state: 'read',
    form: 'mail',
    from: boxOf(mail.from),
    replyTo: boxOf(mail.replyTo?.[0]),
    subject: mailLine(mail.subject ?? '', 300),
    sentAt: instantOf(mail.date ?? ''),
    receivedAt: instantOf(received.slice(received.lastIndexOf(';') + 1)),
    recipients: recipients.length,
    files: mail.attachments.length,
    text: wordsOf(mail),
    inside: null,
  }
}

/** A message that hangs on this one as a file: the first, and none inside that. */
async function insideOf({ attachments }: Email): Promise<MailInside | null> {
  const first = attachments.find(({ mimeType }) => mimeType === 'message/rfc822')?.content
  if (first === undefined) return null
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(first, { ...limits, forceRfc822Attachments: true }).catch(() => null)
  return (
    mail && {
      from: boxOf(mail.from),
      subject: mailLine(mail.subject ?? '', 300),
      sentAt: instantOf(mail.date ?? ''),
      text: wordsOf(mail),
    }
  )
}

/** A text file: its words, and its head where it starts with one. */
function readWords(bytes: Uint8Array): ReadFile {
  const text = decodeText(bytes).slice(0, mostMailText)
  if (text.includes('\u0000') || !/\p{L}/u.test(text)) return { state: 'unread', why: 'no-mail' }
  const none = { from: null, replyTo: null, subject: '', sentAt: null, receivedAt: null, inside: null }
  return { state: 'read', form: 'text', ...none, recipients: 0, files: 0, text }
}

/** A message saved as text keeps its head: then it is read like one. */
function looksLikeMail(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4000)).toString('latin1')
  return /^(return-path|received|from|date|subject|to|mime-version):/im.test(start.split('\n', 1)[0] ?? '')
}

function wordsOf(mail: Email): string {
  const text = mail.text?.trim() ? mail.text : plainOfHtml(mail.html ?? '', mostMailText)
  return text.slice(0, mostMailText)
}

function mailboxes(one: Address): Mailbox[] {
  return one.group
    ? one.group.map(({ name, address }) => ({ name, address }))
    : [{ name: one.name, address: one.address }]
}

function boxOf(one: Address | undefined): Mailbox | null {
  const first = one && mailboxes(one)[0]
  if (!first) return null
  const name = mailLine(first.name, 200)
  // A head that is written oddly may hold its address in the name.
  return first.address === '' ? mailboxOf(name) : { name, address: mailLine(first.address, 254) }
}

/** An instant as mail writes it, with its zone; null for what is none, or lies in no year a request can come from. */
function instantOf(written: string): string | null {
  const text = written.trim().slice(0, 100)
  const ms = /\d{4}/.test(text) ? Date.parse(hasZone(text) ? text : `${text} +0000`) : Number.NaN
  const isSane = ms >= Date.UTC(1990, 0, 1) && ms < Date.UTC(2190, 0, 1)
  return isSane ? new Date(ms).toISOString() : null
}

function hasZone(text: string): boolean {
  return /(z|[+-]\d{4}|[a-z]{3})\s*(\([^)]*\))?$/i.test(text)
}
