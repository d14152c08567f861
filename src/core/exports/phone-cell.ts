import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/**
 * A phone number as every other program takes it: `+447700900123` (E.164), with its extension behind it. The guard against
 * formulas (`csvLine`) puts an apostrophe before the plus, so that a spreadsheet keeps it as it is and makes no sum and no
 * rounded number of it; without the apostrophe it is the same number when it comes back (`normalPhone`). What is no number of
 * anywhere stays as it was typed, but never as digits alone, of which a spreadsheet loses the first nought.
 */
export function phoneCell(value: string): string {
  const parsed = parsePhoneNumberFromString(value.slice(0, 60), 'GB')
  if (parsed?.isPossible()) return parsed.number + (parsed.ext === undefined ? '' : ` x${parsed.ext}`)
  return spaced(value)
}

/**
 * A number for another system, as the whole world writes it (E.164): `+447700900118`. Steward’s tables put the sign against
 * formulas before its plus, and take it off again on reading. What is no whole number stays as its digits, with a space.
 */
export function worldPhoneCell(value: string): string {
  const parsed = parsePhoneNumberFromString(value.slice(0, 60), 'GB')
  return parsed?.isPossible() ? parsed.number : spaced(value)
}

/** A space after the third digit where there are only digits. */
function spaced(value: string): string {
  return /^\d{4,}$/.test(value) ? `${value.slice(0, 3)} ${value.slice(3)}` : value
}
