import type { ReadableDb } from '../file/db'

/** Lines about a loss of changes are kept under this subject, so that they are found at once in a long trail. */
export const LOSS = 'register-loss'
/** The same for an end without closing. */
export const UNCLEAN_END = 'register-unclean-end'

/** The actions under these subjects. */
export const noticeLoss = 'register.notice-loss'
export const acknowledgeLoss = 'register.acknowledge-loss'
export const noticeUncleanEnd = 'register.notice-unclean-end'

/** Changes found to be gone, together, since a person last said that a loss was looked at. */
export type Loss = { readonly missing: number; readonly noticedAt: string }

/** Reads the losses that nobody has acknowledged. */
export function openLoss(read: ReadableDb): Loss | undefined {
  const lines = linesOf(read, LOSS, 100)
  const acknowledged = lines.findIndex(({ action }) => action === acknowledgeLoss)
  const open = acknowledged === -1 ? lines : lines.slice(0, acknowledged)
  const [newest] = open
  return newest && { missing: open.reduce((sum, { detail }) => sum + missingIn(detail), 0), noticedAt: newest.at }
}

/** When the register was last found not to have been closed. */
export function lastUncleanEnd(read: ReadableDb): string | undefined {
  return linesOf(read, UNCLEAN_END, 1)[0]?.at
}

type Line = { readonly action: string; readonly at: string; readonly detail: string }

function linesOf(read: ReadableDb, subject: string, limit: number): Line[] {
  return read.all<Line>(
    'SELECT action, at, detail FROM audit_event WHERE subject = @subject ORDER BY seq DESC LIMIT @limit',
    { subject, limit },
  )
}

/** The trail names fields, never values; the number of lines is part of the name. */
function missingIn(detail: string): number {
  return Number(/"missing-(\d+)"/.exec(detail)?.[1] ?? 0)
}
