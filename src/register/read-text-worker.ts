import { parentPort, workerData } from 'node:worker_threads'
import type { FileToRead } from './attachments/text/read-text'
import { readHere } from './attachments/text/reader'

/** Reads the words of one file and ends. Whatever the file does to this thread, the register’s thread goes on. */
void readHere(workerData as FileToRead).then((read) => parentPort?.postMessage(read))
