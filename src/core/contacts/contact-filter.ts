import { z } from 'zod'
import { contactKinds, contactStatuses } from './contact'
import { contactCategories } from './contact-category'
import { subscriberTypes } from './subscriber-type'

/** Has somebody asked for no marketing, in whole or in part? */
export const stopChoices = ['stopped', 'not-stopped'] as const

/** What was last said about marketing, over every channel and purpose: a yes that stands, a no, a yes to renew, nothing. */
export const permissionChoices = ['given', 'refused', 'to-renew', 'never-asked'] as const

/** Which contacts a list shows, without where on it. Left out means “any”; archived ones are shown only when asked for. */
export const contactChoice = z.strictObject({
  search: z.string().max(200, 'Search for something shorter.').default(''),
  kind: z.enum(contactKinds).optional(),
  role: z.enum(contactCategories).optional(),
  subscriberType: z.enum(subscriberTypes).optional(),
  status: z.enum(contactStatuses).default('active'),
  /** Only those where nobody wrote down where the details came from. */
  noSource: z.boolean().default(false),
  /** Only those whose details came from here, as it is written. */
  source: z.string().max(300).optional(),
  /** Only those known to be under 18 (`settled.under-18`). */
  under18: z.boolean().default(false),
  /** Only those who were not told yet where their details came from (`notice.14`). */
  noticeOpen: z.boolean().default(false),
  stop: z.enum(stopChoices).optional(),
  permission: z.enum(permissionChoices).optional(),
})
export type ContactChoice = z.output<typeof contactChoice>

/** A choice with a place in the list: at most 200 rows in one answer. */
export const contactFilter = contactChoice.extend({
  limit: z.int().min(1).max(200).default(50),
  offset: z.int().min(0).max(10_000_000).default(0),
})
export type ContactFilter = z.input<typeof contactFilter>

/** Everybody who is not archived. */
export const everyone: ContactChoice = contactChoice.parse({})
