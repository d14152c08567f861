import type { RegisterHealth } from '../register/contract'
import { ukDateTime } from '../time/instant'
import type { RegisterCondition } from './contract'
import { placeWord } from './place-words'
import { sizeWords } from './sizes'

/** What a report of the register's health is made from. */
export type ReportFacts = {
  readonly app: { readonly version: string; readonly electron: string; readonly platform: string }
  readonly health: RegisterHealth
  readonly condition: RegisterCondition
  /** When it is taken, UTC instant. */
  readonly at: string
  /** When a backup was last opened and checked, where that is known. */
  readonly lastProvenBackupAt?: string
}

/**
 * The state of a register in lines that can be given to anybody who helps: states, numbers and times. No name of a person,
 * an organisation, a folder or a file is in it; files that look like copies are only counted, because their names often
 * carry a person's.
 */
export function healthReport(facts: ReportFacts): string {
  const { app, health, condition, at } = facts
  const { audit, missing, note, file, events, checkedAt } = health
  const lines: readonly (readonly [string, string])[] = [
    ['Taken', ukDateTime(at)],
    ['Steward', `${app.version} on ${app.platform}, Electron ${app.electron}`],
    ['Record of changes', `${audit}, ${events} entries${missing === undefined ? '' : `, ${missing} missing`}`],
    ['Note of its end', note],
    ['Register file', `${file}, ${condition.file}, ${sizeWords(condition.sizeBytes)}`],
    ['Checked', checkedAt ? ukDateTime(checkedAt) : 'not yet'],
    ['Full check', fullCheckWords(condition)],
    ['Last found not closed', condition.lastUncleanEndAt ? ukDateTime(condition.lastUncleanEndAt) : 'no'],
    ['Place', placeWord(condition)],
    ['Files that look like copies', String(condition.copies.length)],
    ['Room on the disk', condition.freeBytes === undefined ? 'unknown' : sizeWords(condition.freeBytes)],
    ['Disk full at the last save', condition.diskFull ? 'yes' : 'no'],
    ['Room kept aside', condition.spare ? 'yes' : 'no'],
    ['Last proven backup', facts.lastProvenBackupAt ? ukDateTime(facts.lastProvenBackupAt) : 'none known'],
  ]
  return ['State of a Steward register', ...lines.map(([name, say]) => `${name}: ${say}`), ''].join('\n')
}

function fullCheckWords({ check }: RegisterCondition): string {
  return check.endedAt ? `${check.state}, ${ukDateTime(check.endedAt)}` : check.state
}
