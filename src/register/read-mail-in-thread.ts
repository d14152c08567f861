import type { MailReader } from './intake/mail-reader'
import createWorker from './read-mail-worker?nodeWorker'
import { readInThread } from './thread-for-one-file'

/** Somebody sits before it and waits: so long and no longer, in milliseconds. */
const timeMs = 8000

/** Reads a message in a thread that lives for that message. */
export const readMailInThread: MailReader = (file) =>
  readInThread(createWorker, file, { otherwise: { state: 'unread', why: 'too-long' }, timeMs })
