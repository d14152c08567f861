import type { Column } from '@core/imports/columns/field'
import type {
  ImportProgress,
  ImportSettings,
  ImportState,
  ImportTarget,
  OneImport,
  ReadAsInput,
} from '@core/imports/contract'

/** A file the register holds in memory while it is looked at. */
export type HeldFile = { readonly id: string; readonly name: string }

/** What takes its time. */
export type ImportWork = 'checking' | 'bringing-in' | 'undoing'

/**
 * The import the page is at, from the chosen file to its end. It is kept beside the page, so that whoever leaves and comes
 * back finds it where it is.
 */
export type OpenImport = HeldFile & {
  readonly target: ImportTarget
  readonly step: 'map' | 'preview' | 'ended'
  /** What was set by hand: how the file is read, what columns hold, what is true of everybody. */
  readonly as: ReadAsInput
  readonly own: Readonly<Record<number, Column>>
  readonly facts: ImportSettings
  readonly faults: Readonly<Record<string, string>>
  /** The names of the columns, for saving rows that stay out. */
  readonly names: readonly string[]
  readonly work: ImportWork | null
  /** Nobody waits for the answer of a call: only the progress tells when the work ends. */
  readonly isFollowed: boolean
  /** Cancel was pressed. */
  readonly stopping: boolean
  /** How it stood when the last piece of work ended, and what that was. */
  readonly progress: ImportProgress | null
  readonly last: ImportWork | null
  /** Cancel was pressed too late: it was done already. */
  readonly tooLate: boolean
}

/** Nothing said yet of those in the file. */
export const noFacts: ImportSettings = { role: '', source: '', obtainedOn: '', obtainedFrom: '' }

/** A file that was just handed over. */
export function openedWith(held: HeldFile, target: ImportTarget): OpenImport {
  return {
    ...held,
    target,
    step: 'map',
    as: {},
    own: {},
    facts: noFacts,
    faults: {},
    names: [],
    work: null,
    isFollowed: false,
    stopping: false,
    progress: null,
    last: null,
    tooLate: false,
  }
}

/** Work that was begun before this page was opened, by whatever is left to know of it. */
export function foundRunning(
  { id, target, source }: Pick<OneImport, 'id' | 'target' | 'source'>,
  work: ImportWork,
): OpenImport {
  return { ...openedWith({ id, name: source }, target), step: 'ended', work, isFollowed: true }
}

/** Is this something that takes its time? */
export function isWork(state: ImportState): state is ImportWork {
  return state === 'checking' || state === 'bringing-in' || state === 'undoing'
}

/** Is there nothing to show but how far the work is? Quick work does not take the page away (`isLong`). */
export function showsWork({ work, isFollowed, step, progress }: OpenImport, isLong: boolean): boolean {
  return work !== null && (isLong || isFollowed || (step === 'ended' && progress === null))
}

/** Work begins: what was said of the last piece is said no more. */
export function begun(open: OpenImport, work: ImportWork): OpenImport {
  return { ...open, work, faults: {}, isFollowed: false, stopping: false, tooLate: false }
}

/** Where an import is after its work answered; what has answered before changes nothing. */
export function afterWork(open: OpenImport, progress: ImportProgress): OpenImport {
  if (open.work === null) return open
  if (isWork(progress.state)) return { ...open, isFollowed: true }
  const ended = { ...open, work: null, isFollowed: false, stopping: false, progress, last: open.work } as const
  switch (progress.state) {
    case 'checked':
      return { ...ended, step: 'preview' }
    case 'done':
      return { ...ended, step: 'ended', tooLate: open.stopping }
    case 'undone':
    case 'interrupted':
      return { ...ended, step: 'ended' }
    case 'cancelled':
    case 'failed':
      return { ...ended, step: open.work === 'checking' ? 'map' : 'ended' }
    case 'holding':
      return { ...ended, step: 'map' }
  }
}
