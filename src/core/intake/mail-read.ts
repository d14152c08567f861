/** Somebody an e-mail names in its head. */
export type Mailbox = { readonly name: string; readonly address: string }

/** A message as it was read, before anything is made of it. Instants are UTC; null where none can be read. */
export type MailRead = {
  readonly state: 'read'
  /** `mail` has a head with a sender or a date; `text` is nothing but words. */
  readonly form: 'mail' | 'text'
  readonly from: Mailbox | null
  readonly replyTo: Mailbox | null
  readonly subject: string
  /** When the sender says it left. */
  readonly sentAt: string | null
  /** When the last mail server on its way, ours, took it in. */
  readonly receivedAt: string | null
  /** To how many addresses it went. */
  readonly recipients: number
  /** How many files hang on it. They stay inside it. */
  readonly files: number
  /** The words, without any markup. */
  readonly text: string
  /** A message somebody passed on as a file inside this one. */
  readonly inside: MailInside | null
}

/** A message inside another. */
export type MailInside = Pick<MailRead, 'from' | 'subject' | 'sentAt' | 'text'>

/** Why nothing could be read. */
export type UnreadWhy = 'no-mail' | 'outlook' | 'too-deep' | 'broken' | 'too-long'

/** What came of reading a file. */
export type ReadFile = MailRead | { readonly state: 'unread'; readonly why: UnreadWhy }

/** How a file is to be read: by its name. */
export type MailFile = { readonly form: 'mail' | 'text'; readonly bytes: Uint8Array }

/** The longest text that is looked at, in characters; the whole of it stays in the file. */
export const mostMailText = 100_000
