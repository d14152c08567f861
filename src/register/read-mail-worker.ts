import type { MailFile } from '@core/intake/mail-read'
import { parentPort, workerData } from 'node:worker_threads'
import { readMailHere } from './intake/mail-reader'

/** Reads one message and ends. Whatever the message does to this thread, the register’s thread goes on. */
void readMailHere(workerData as MailFile).then((read) => parentPort?.postMessage(read))
