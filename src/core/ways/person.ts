import { z } from 'zod'

/** Most people with a way in at the same time. */
export const MOST_PEOPLE = 8

/** The name of a person who opens the register: for the record of who was inside. */
export const personName = z
  .string()
  .trim()
  .min(1, 'Give a name, so that the record can say who it was.')
  .max(80, 'Keep the name to 80 characters.')

/** How somebody came in. */
const wayKinds = ['passphrase', 'recovery', 'parts', 'keychain'] as const
export const wayKind = z.enum(wayKinds)
export type WayKind = z.output<typeof wayKind>
