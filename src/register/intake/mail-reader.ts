import type { MailFile, ReadFile } from '@core/intake/mail-read'
import { readMailFile } from './read-mail-file'

/** Reads a message. Never fails: what cannot be read says why. */
export type MailReader = (file: MailFile) => Promise<ReadFile>

/** Reads in the thread that asks: for tests. The program reads in a process of its own. */
export const readMailHere: MailReader = async (file) => {
  try {
    return await readMailFile(file)
  } catch {
    return { state: 'unread', why: 'broken' }
  }
}
