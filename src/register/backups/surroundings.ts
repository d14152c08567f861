import type { KeyHeader } from '../file/key/header'
import type { RegisterPaths } from '../file/paths'
import type { RunJob } from './run-job'

/** What the backups of an open register need from the worker around them. */
export type BackupSurroundings = {
  readonly paths: RegisterPaths
  /** The ways in, as they are now. */
  readonly header: () => KeyHeader
  /** Lends the register key; throws `locked` once it is closed. */
  readonly withKey: <T>(use: (key: Buffer) => T) => T
  readonly startJob: RunJob
  /** Tells the page that something here moved without a change of the register. */
  readonly told: () => void
}
