import type { ImportCounts } from './contract'

/** Nothing counted yet. */
export const noCounts: ImportCounts = {
  rows: 0,
  ready: 0,
  refused: 0,
  problems: 0,
  duplicates: 0,
  stopped: 0,
  optedOut: 0,
  bounced: 0,
  claims: 0,
  under18: 0,
  blank: 0,
  namesAgain: 0,
  damaged: 0,
  added: 0,
  merged: 0,
  skipped: 0,
  kept: 0,
}
