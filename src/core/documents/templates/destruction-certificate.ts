import { z } from 'zod'
import { categoryOf } from '../../retention/category'
import { certificate } from '../../retention/certificate'
import { olderBackup, type OlderBackup, whereAndUntil } from '../../retention/in-backups'
import { dayMonthYear } from '../../time/format-date'
import { londonDate, londonParts } from '../../time/instant'
import type { Block } from '../block'
import { defineTemplate } from '../template'

/** In place of who decided and why, where an older backup was brought back: the list that outlives a backup holds no words. */
export const madeAnew =
  'An older backup was brought back since, and the records were destroyed again. Who decided and why stands on the copy made before.'

/** Proof that records were destroyed, without what they said: ids, kinds, dates, and who decided (row E6). */
export const destructionCertificate = defineTemplate({
  id: 'destruction-certificate',
  title: 'Certificate of destruction',
  purpose: 'Shows that records were destroyed, when and by whose decision, and nothing of what they said.',
  place: 'case',
  version: '2026-11-23',
  changes: ['2026-11-23: which backups may still hold it, and until when.', '2026-11-22: first version.'],
  rules: ['retention.engine'],
  facts: z.strictObject({ certificate, backups: z.array(olderBackup).max(200).default([]) }),
  compose(
    { certificate: { reference, madeAt, decidedBy, reason, items }, backups },
    { organisation, madeOn },
  ): Block[] {
    return [
      { type: 'title', text: `Certificate of destruction ${reference}` },
      {
        type: 'paragraph',
        words: `${organisation.name} destroyed ${items.length === 1 ? 'one record' : `${items.length} records`} on ${dayMonthYear(londonDate(madeAt))}${decidedBy === '' ? '' : `, by decision of ${decidedBy}`}.`,
        facts: ['organisation'],
        rules: ['retention.engine'],
      },
      { type: 'paragraph', words: decidedBy === '' ? madeAnew : `Why: ${reason}` },
      {
        type: 'table',
        head: ['Record', 'Kind', 'Kept until', 'Destroyed'],
        rows: items.map(({ id, category, dueOn, destroyedAt }) => [
          id,
          categoryOf(category).name,
          dayMonthYear(dueOn),
          momentOf(destroyedAt),
        ]),
      },
      {
        type: 'paragraph',
        words:
          'The records were taken out of the register and its search for good. When an older backup is brought back, they are destroyed again before anybody sees them.',
      },
      ...backupBlocks(backups, madeOn),
      { type: 'signature', lines: ['Name', 'Signature', 'Date'] },
    ]
  },
  gaps: () => [],
  checkBeforeUse: ['It names nobody but whoever decided. Keep it that way when you add to it.'],
})

/** “24 November 2026, 10:42”: with its year, because a certificate is read years later. */
function momentOf(at: string): string {
  const { date, time } = londonParts(at)
  return `${dayMonthYear(date)}, ${time}`
}

/** What still lives in which backup until when, as it is known on the day of printing. */
function backupBlocks(backups: readonly OlderBackup[], madeOn: string): Block[] {
  const asOf = `As known on ${dayMonthYear(madeOn)}`
  if (backups.length === 0)
    return [{ type: 'paragraph', words: `${asOf}, no backup from before the destruction is left.`, small: true }]
  return [
    { type: 'paragraph', words: `${asOf}, these backups from before may still hold them, encrypted:` },
    { type: 'table', head: ['Backup of', 'Where', 'Until'], rows: backups.map((one) => whereAndUntil(one)) },
  ]
}
