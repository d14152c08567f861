import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/**
 * A phone number as a cell that every spreadsheet keeps: no plus in front, which is a formula, and never digits alone, of
 * which the first nought would be lost. A British number as it is dialled here, another with 00 and its country. It is
 * the same number when it comes back (`normalPhone`).
 */
export function phoneCell(value: string): string {
  const parsed = parsePhoneNumberFromString(value.slice(0, 60), 'GB')
  if (parsed?.isPossible())
    return spaced(parsed.country === 'GB' ? parsed.formatNational() : parsed.format('IDD', { fromCountry: 'GB' }))
  return spaced(value)
}

/** A space after the third digit where there are only digits. */
function spaced(value: string): string {
  return /^\d{4,}$/.test(value) ? `${value.slice(0, 3)} ${value.slice(3)}` : value
}
