import { z } from 'zod'
import { contactChoice } from './contact-filter'

/**
 * More contacts than this are not changed in one act: undo holds so many rows in memory, and an act on many people
 * that cannot be taken back should not be one click.
 */
export const mostAtOnce = 9000

/** Whom an act is about: those that were ticked, or everybody the list shows but the unticked ones. */
export const selection = z.union([
  z.strictObject({ ids: z.array(z.uuid()).min(1, 'Choose somebody first.').max(mostAtOnce) }),
  z.strictObject({ all: contactChoice, except: z.array(z.uuid()).max(mostAtOnce).default([]) }),
])
export type Selection = z.output<typeof selection>
