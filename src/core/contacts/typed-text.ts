import { z } from 'zod'

/** Characters no keyboard makes: control characters, and halves of a character. */
const unprintable = /[\p{Cc}\p{Cs}]/u
const unprintableInLines = /[\p{Cs}]|(?![\n\r\t])\p{Cc}/u

/** Anything at all that can be seen; spaces and marks that only steer the writing cannot. */
const visible = /[^\p{Z}\p{Cf}]/u

const odd = 'This has characters that cannot be shown. Type it in again.'
const tooLong = (max: number) => `Keep this to ${max.toLocaleString('en-GB')} characters.`

/**
 * One line of text as a person typed it: any script, emoji and markup are kept as they are and shown as text.
 * Spaces at the ends go, accents take one form, so that the same name is found however it was typed.
 */
export function line(max: number) {
  return z
    .string()
    .trim()
    .normalize('NFC')
    .overwrite((value) => (visible.test(value) ? value : ''))
    .max(max, tooLong(max))
    .refine((value) => !unprintable.test(value), odd)
}

/** Several lines of text. */
export function lines(max: number) {
  return z
    .string()
    .trim()
    .normalize('NFC')
    .max(max, tooLong(max))
    .refine((value) => !unprintableInLines.test(value), odd)
}
