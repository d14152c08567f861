import { z } from 'zod'

/** Why a row of a file cannot come in at all. */
export const refusals = {
  'cut-off': 'The file breaks off inside this row, or a quotation mark is never closed.',
  'card-inside': 'Another card begins inside this one before it ends.',
  group: 'This is a group, not a person.',
  nothing: 'There is no name, and no address or number that can be used.',
  'no-day': 'There is no day of receipt that can be read.',
  'no-name': 'There is no name.',
  'before-2018': 'The day of receipt is before these rights began in May 2018.',
  'in-future': 'The day of receipt is in the future.',
  'cannot-save': 'The register could not take this row.',
} as const
export type Refusal = keyof typeof refusals

/** What of a row was left out or changed, although the rest comes in. */
export const remarks = {
  'bad-email': 'An e-mail address cannot be right and is left out.',
  'bad-phone': 'A phone number cannot be right and is left out.',
  'odd-letters': 'Characters that cannot be shown were taken out.',
  'unreadable-letters': 'Some letters could not be read.',
  'mixed-alphabets': 'An e-mail address mixes two alphabets. Check that it is not a false one.',
  'hidden-marks': 'Invisible marks inside an address were taken out.',
  'too-long': 'A text is too long; its beginning is kept.',
  'more-cells': 'The row has more cells than there are columns; the last ones are left out.',
  'no-date': 'A date cannot be read and is left out.',
  'many-points': 'There are more than thirty addresses and numbers; the first thirty are kept.',
  'no-proof': 'The file says that they agreed. That is no proof, so nobody counts as having agreed.',
  bounced: 'Mail to this address came back. It is kept as no longer good.',
  unnamed: 'There is no name, so the address or number stands for it.',
  'under-18': 'This person is under 18 and is marked.',
  'no-answer-day': 'There is no day of the answer that can be read, so the case stays open.',
  'no-outcome': 'How it ended is not clear, so the case stays open with a note.',
} as const
export type Remark = keyof typeof remarks

/** What is only worth knowing: the row is as good as others. */
const light: readonly Remark[] = ['no-proof', 'unnamed', 'under-18', 'bounced']

/** Does the row lose something by being brought in? Then it is listed with the problems and can be saved. */
export function isProblem(remark: Remark): boolean {
  return !light.includes(remark)
}

export const refusalSchema = z.enum(Object.keys(refusals) as [Refusal, ...Refusal[]])
export const remarkSchema = z.enum(Object.keys(remarks) as [Remark, ...Remark[]])
