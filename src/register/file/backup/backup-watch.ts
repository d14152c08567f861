/** What a backup is doing. In this order; `checking` is what takes longest besides `copying`. */
export const backupSteps = ['copying', 'checking', 'keeping', 'tidying'] as const
export type BackupStep = (typeof backupSteps)[number]

/** How the work tells how far it is, and hears that it should stop. */
export type BackupWatch = {
  readonly step: (step: BackupStep) => void
  /** Asked between the steps: SQLite’s own work cannot be interrupted. */
  readonly isCancelled: () => boolean
}

/** The work was stopped before it had kept anything. Not an error a person is told of. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled')
    this.name = 'Cancelled'
  }
}

/** Says where the work is, unless it should stop. */
export function enter(watch: BackupWatch, step: BackupStep): void {
  if (watch.isCancelled()) throw new Cancelled()
  watch.step(step)
}

/** For work nobody watches. */
export const unwatched: BackupWatch = { step: () => undefined, isCancelled: () => false }
