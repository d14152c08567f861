import type { BackupEntry, PlaceState, RunningBackup } from '@core/backups/contract'
import type { Holds } from '@core/backups/holds'
import type { ErrorCode } from '@core/contract/errors'
import { sentenceFor } from '../../app/error-sentences'

/** “1.2 MB”, as file windows count. */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('en-GB')} kB`
  return `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: bytes < 10_000_000 ? 1 : 0 })} MB`
}

/** “14 contacts, 3 requests and 1 breach”; what there is none of is left out. */
export function holdsWords({ contacts, requests, breaches, documents }: Holds): string {
  const parts = [
    count(contacts, 'contact', 'contacts'),
    count(requests, 'request', 'requests'),
    count(breaches, 'breach', 'breaches'),
    count(documents, 'document', 'documents'),
  ].filter((words) => !words.startsWith('0 '))
  if (parts.length < 2) return parts[0] ?? 'no contacts or cases yet'
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** Where a backup lies, for a person. */
export function placeWords(place: BackupEntry['place']): string {
  return place === 1 ? 'On this computer' : 'In the second place'
}

/** What is being done, with an honest word for each step. */
export function runningWords({ doing, step, cancelling }: RunningBackup): string {
  if (cancelling) return 'Stopping before the next step'
  if (step === 'waiting') return 'Starting'
  if (step === 'copying') return doing === 'make' ? 'Copying the register' : 'Copying the backup'
  if (step === 'checking') return 'Opening the copy and checking every page'
  return step === 'keeping' ? 'Putting the copy in its place' : 'Removing what is no longer kept'
}

/** How far the steps are, 0 to 100. Copying and checking take nearly all of the time. */
export function runningPercent({ step }: RunningBackup): number {
  return { waiting: 2, copying: 15, checking: 55, keeping: 92, tidying: 97 }[step]
}

/** Why no backup could be made in a place. */
export function failedWords({ failed }: PlaceState): string | undefined {
  return failed && problemWords(failed.problem)
}

function problemWords(problem: ErrorCode): string {
  switch (problem) {
    case 'disk-full':
      return 'There is no room left there. The register itself is safe.'
    case 'folder-not-writable':
      return 'Steward may not write there.'
    case 'register-damaged':
      return 'A part of the register itself cannot be read. Look at Settings, Health.'
    default:
      return sentenceFor(problem).happened
  }
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
}
