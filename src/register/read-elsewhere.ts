import { MessageChannel, type Transferable } from 'node:worker_threads'
import { textLimits } from './attachments/text/limits'
import type { TextReader } from './attachments/text/reader'
import type { FileAsked, FileOrder } from './file-order'
import type { MailReader } from './intake/mail-reader'

/** How an order reaches main. */
export type SendOrder = (message: { readonly read: FileOrder }, transfer: readonly Transferable[]) => void

/** Somebody sits before a message and waits: so long and no longer, in milliseconds. */
const MAIL_MS = 8000

/**
 * Reads files of other people in a process of their own, which main starts for each and which ends with it: whatever a file
 * does to it, the register's thread goes on, and can always be ended. (A thread whose memory is full may never end.)
 */
export function readElsewhere(send: SendOrder): { readonly textReader: TextReader; readonly mailReader: MailReader } {
  return {
    textReader: (file) => read({ wanted: 'text', ...file }, textLimits.timeMs, { state: 'unreadable', text: '' }),
    mailReader: (file) => read({ wanted: 'mail', ...file }, MAIL_MS, { state: 'unread', why: 'too-long' }),
  }

  function read<T>(asked: FileAsked, timeMs: number, otherwise: T): Promise<T> {
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.on('message', (answer: T) => {
        resolve(answer)
        port1.close()
      })
      port1.on('close', () => resolve(otherwise)) // does nothing where the words have come
      send({ read: { asked, port: port2, timeMs } }, [port2])
    })
  }
}
