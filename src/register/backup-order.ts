import type { MessagePort } from 'node:worker_threads'
import type { ErrorCode, ErrorDetail } from '@core/contract/errors'
import type { BackupStep } from './file/backup/backup-watch'
import type { BackupJob } from './file/backup/jobs'

/**
 * What the register’s thread asks main to start a second thread with. Main passes it on as it is: the bytes of the key
 * move from thread to thread and are never copied.
 */
export type BackupOrder = {
  readonly job: BackupJob
  readonly key: Uint8Array<ArrayBuffer>
  /** Where the thread tells how far it is and what came of it. Nobody may listen any more: the work goes on. */
  readonly port: MessagePort
  /** Set to 1, it stops the work before its next step. */
  readonly stop: SharedArrayBuffer
}

/** What the thread tells. */
export type BackupNews =
  | { readonly step: BackupStep }
  | { readonly result: unknown }
  | { readonly code: ErrorCode | 'cancelled'; readonly detail: ErrorDetail }
