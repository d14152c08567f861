import { z } from 'zod'

/** Fewest characters of a passphrase. No other rule: rules about digits and signs make people choose worse ones. */
export const PASSPHRASE_MIN = 10

/** Most characters: room for any sentence, and an end to what must be derived. */
export const PASSPHRASE_MAX = 1000

/**
 * The one form a passphrase is derived from. Accents and full-width letters can be typed in several ways that look the
 * same, depending on the keyboard; all of them must open the register.
 */
export function normalisePassphrase(text: string): string {
  return text.normalize('NFKC')
}

/** How many characters the person would count. */
export function passphraseLength(text: string): number {
  return Array.from(normalisePassphrase(text)).length
}

/** A passphrase being chosen: long enough, any letters of any script. */
export const newPassphrase = z
  .string()
  // Nothing else is looked at in a text that is too long: counting its characters would take the program a while.
  .max(PASSPHRASE_MAX, { error: `Use at most ${PASSPHRASE_MAX} characters.`, abort: true })
  .refine(
    (text) => passphraseLength(text) >= PASSPHRASE_MIN,
    `Use at least ${PASSPHRASE_MIN} characters. A short sentence is good.`,
  )

/** A passphrase being tried. Nothing but emptiness is refused, so that old rules never lock anybody out. */
export const triedPassphrase = z
  .string()
  .min(1, 'Type your passphrase.')
  .max(PASSPHRASE_MAX, 'That is longer than a passphrase can be.')
