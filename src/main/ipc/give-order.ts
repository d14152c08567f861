import { MessageChannel, type Worker } from 'node:worker_threads'
import type { BackupOrder } from '../../register/backup-order'

/**
 * Hands a thread its order; the key and the port move there. An order that had to wait may have lost whoever gave it: the
 * register was locked and its thread ended, which closes the port. The work is done all the same, and nobody hears of it.
 */
export function giveOrder(thread: Worker, order: BackupOrder): void {
  try {
    thread.postMessage(order, [order.key.buffer, order.port])
  } catch {
    // A closed port cannot be sent: one that nobody listens to takes its place.
    const { port1: port } = new MessageChannel()
    thread.postMessage({ ...order, port }, [order.key.buffer, port])
  }
}
