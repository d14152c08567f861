import type { ImportCounts, ImportTarget } from '@core/imports/contract'
import type { OpenImport } from './open-import'

/** What a file is brought in as, with what that means. */
export const targetWords: Record<
  ImportTarget,
  { readonly label: string; readonly hint: string; readonly many: string; readonly one: string }
> = {
  people: {
    label: 'People and organisations',
    hint: 'An address book, a mailing list, a spreadsheet of contacts.',
    many: 'people',
    one: 'person',
  },
  access: {
    label: 'A log of access requests',
    hint: 'Each row becomes a line of the access log.',
    many: 'requests',
    one: 'request',
  },
  erasure: {
    label: 'A log of erasure requests',
    hint: 'Each row becomes a line of the erasure log.',
    many: 'requests',
    one: 'request',
  },
  'do-not-contact': {
    label: 'A log of do-not-contact requests',
    hint: 'Each row becomes a line of the log, and stops marketing from then on.',
    many: 'requests',
    one: 'request',
  },
}

/** “1 person”, “2,000 people”. */
export function counted(count: number, target: ImportTarget): string {
  const { one, many } = targetWords[target]
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}

/** “1 row”, “12 rows”. */
export function rowsCounted(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'row' : 'rows'}`
}

/** What is worth knowing before anything is brought in, a sentence each. */
export function noticesOf(counts: ImportCounts): string[] {
  const n = (count: number) => count.toLocaleString('en-GB')
  const said = [
    counts.optedOut > 0 &&
      `${n(counts.optedOut)} opted out of marketing. They go on the do-not-contact list first, and stay on it even if you cancel this import or take it back.`,
    counts.bounced > 0 &&
      `Mail to ${n(counts.bounced)} came back. Those addresses are kept as no longer good, and nothing is to be sent there.`,
    counts.claims > 0 &&
      `For ${n(counts.claims)} the file says that they agreed. That is no proof: they count as never asked until you have one.`,
    counts.under18 > 0 &&
      `${n(counts.under18)} ${counts.under18 === 1 ? 'is' : 'are'} under 18 and will be marked. Birthdays are not kept.`,
    counts.damaged > 0 &&
      `${n(counts.damaged)} letters in the file could not be read. Look at the names below; another encoding may help.`,
    counts.namesAgain > 0 &&
      `The names of the columns come again ${n(counts.namesAgain)} times. Those rows are passed over.`,
  ]
  return said.filter((one) => one !== false)
}

/** Will anybody of the file be on the do-not-contact list for good? */
export function entersTheList(counts: ImportCounts, target: ImportTarget): boolean {
  return target === 'people' ? counts.optedOut + counts.bounced > 0 : target === 'do-not-contact' && counts.ready > 0
}

/** Rows that stay out, or come in without something. */
export function leftOutOf({ refused, problems }: ImportCounts): number {
  return refused + problems
}

/** The title of the page, which says where the import is. */
export function titleOf(open: OpenImport): string {
  const { target, progress, last } = open
  const counts = progress?.counts
  if (open.step === 'map' || !progress || !counts) return 'What the file holds'
  if (open.step === 'preview')
    return counts.ready === 0
      ? `There are no ${targetWords[target].many} in this file`
      : `${counted(counts.ready, target)} can come in`
  if (wasCutShort(open)) return 'The import was cut short'
  if (progress.state === 'cancelled') return 'The import is cancelled'
  if (progress.state === 'undone') return 'The import is taken back'
  if (progress.state === 'failed')
    return last === 'undoing' ? 'Not everything is taken back yet' : 'Not every row is in yet'
  return counts.added + counts.merged === 0 ? 'Nobody was brought in' : `${counted(counts.added, target)} brought in`
}

/**
 * Did something end it before everybody was in? People are taken out again then, because the rest of their file is gone;
 * lines of a log wait in the register and can go on.
 */
export function wasCutShort({ target, progress, last }: OpenImport): boolean {
  switch (progress?.state) {
    case 'interrupted':
      return true
    case 'cancelled':
      return last === 'undoing' // found after the next unlocking
    case 'failed':
      return target === 'people' && last === 'bringing-in'
    default:
      return false
  }
}
