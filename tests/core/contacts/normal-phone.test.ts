import { normalPhone } from '@core/contacts/normal-point'
import fc from 'fast-check'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { expect, it } from 'vitest'
import { howOften } from '../../fixtures/how-often'

const ways = [
  (digits: string) => `0${digits}`,
  (digits: string) => `0${digits.slice(0, 4)} ${digits.slice(4)}`,
  (digits: string) => `(0${digits.slice(0, 2)}) ${digits.slice(2, 6)} ${digits.slice(6)}`,
  (digits: string) => `+44${digits}`,
  (digits: string) => `+44 ${digits.slice(0, 4)} ${digits.slice(4)}`,
  (digits: string) => `+44 (0)${digits.slice(0, 4)} ${digits.slice(4)}`,
]

it('reads what nearly everybody writes as the library does', () => {
  const digits = fc.stringMatching(/^[1-9][0-9]{9}$/)
  fc.assert(
    fc.property(digits, fc.constantFrom(...ways), (number, way) => {
      const written = way(number)
      expect(normalPhone(written)).toBe(parsePhoneNumberFromString(written, 'GB')?.number)
    }),
    { numRuns: howOften(300, 20_000) },
  )
})
