import type { MailFile } from '@core/intake/mail-read'
import type { MessagePort } from 'node:worker_threads'
import type { FileToRead } from './attachments/text/read-text'

/** A file of somebody else's, and what is wanted of it. */
export type FileAsked = ({ readonly wanted: 'text' } & FileToRead) | ({ readonly wanted: 'mail' } & MailFile)

/** What the register’s thread asks main to read in a process of its own. */
export type FileOrder = {
  readonly asked: FileAsked
  /** Where the answer goes; closed without one where the file could not be read within its limits. */
  readonly port: MessagePort
  /** For the whole reading, in milliseconds. */
  readonly timeMs: number
}
