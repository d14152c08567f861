import { fold } from '../contacts/search-text'
import type { ScreeningRegister, ScreeningResult } from './screening'

const yes = 'y yes true 1 listed match matched matches registered on found hit positive blocked'.split(' ')
const no = 'n no false 0 clear clean ok unlisted unmatched callable safe negative none pass'.split(' ')
const longYes = ['do not call', 'on the register', 'on register', 'on the list', 'opted out', 'on list', 'dnc']
const longNo = [
  'not listed',
  'not registered',
  'no match',
  'not matched',
  'not found',
  'not on register',
  'not on',
  'not on the',
  'not on the register',
  'not on list',
  'not on the list',
  'not on it',
  'ok to call',
  'okay to call',
  'safe to call',
  'can call',
  'may be called',
]

/** What the words of a checking service say: found or not; null where nobody can tell. */
export function resultFromWords(cell: string): ScreeningResult | null {
  const word = plain(cell)
  if (no.includes(word) || longNo.includes(word)) return 'not-listed'
  if (yes.includes(word) || longYes.includes(word)) return 'listed'
  return null
}

/** The same where the column asks whether the number may be called: there a bare yes means that it is on no register. */
export function resultIfAskedForClear(cell: string): ScreeningResult | null {
  const word = plain(cell)
  if (['y', 'yes', 'true', '1'].includes(word)) return 'not-listed'
  if (['n', 'no', 'false', '0'].includes(word)) return 'listed'
  return resultFromWords(cell)
}

/** The registers a cell names, such as “TPS and CTPS”; empty where it names none. */
export function registersFromWords(cell: string): ScreeningRegister[] {
  const word = plain(cell).replaceAll('corporate tps', 'ctps')
  const named = new Set(word.split(' '))
  return (['tps', 'ctps', 'fps'] as const).filter((one) => named.has(one))
}

/** “TPS listed”, “On CTPS”, “TPS/CTPS”, “TPS: not listed”: what is said of the registers it names; a bare name says listed. */
export function namedResult(
  cell: string,
): { readonly registers: ScreeningRegister[]; readonly result: ScreeningResult } | null {
  const registers = registersFromWords(cell)
  if (registers.length === 0) return null
  const rest = plain(cell)
    .replaceAll('corporate tps', '')
    .replaceAll(/\b(tps|ctps|fps|and|or|both)\b/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const result = ['', 'on the', 'on'].includes(rest) ? 'listed' : resultFromWords(rest)
  return result === null ? null : { registers, result }
}

function plain(cell: string): string {
  return fold(cell.slice(0, 80))
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
