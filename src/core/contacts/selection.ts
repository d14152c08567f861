import { z } from 'zod'
import { contactChoice } from './contact-filter'

/** More contacts than this are not ticked one by one: each is named in the call. Everybody on a list can be. */
export const mostTicked = 9000

/** Whom an act is about: those that were ticked, or everybody the list shows but the unticked ones. */
export const selection = z.union([
  z.strictObject({ ids: z.array(z.uuid()).min(1, 'Choose somebody first.').max(mostTicked) }),
  z.strictObject({ all: contactChoice, except: z.array(z.uuid()).max(mostTicked).default([]) }),
])
export type Selection = z.output<typeof selection>
