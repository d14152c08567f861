import type { TextReader } from './attachments/text/reader'
import createWorker from './read-text-worker?nodeWorker'
import { readInThread } from './thread-for-one-file'

/** Reads the words of a file in a thread that lives for that file. */
export const readTextInThread: TextReader = (file) =>
  readInThread(createWorker, file, { otherwise: { state: 'unreadable', text: '' } })
