import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** A number as people read it: `+442079460142` is “020 7946 0142”; one from abroad keeps its country. */
export function numberInWords(normal: string): string {
  const parsed = parsePhoneNumberFromString(normal, 'GB')
  if (!parsed) return normal
  return parsed.country === 'GB' || parsed.countryCallingCode === '44'
    ? parsed.formatNational()
    : parsed.formatInternational()
}
