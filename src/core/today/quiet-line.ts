import { z } from 'zod'

/** A line of “Quietly fine”: something that is in order, or a small thing that would be good to do without a date. */
export const quietLine = z.object({
  id: z.string().max(120),
  state: z.enum(['fine', 'to-do']),
  title: z.string().max(200),
  detail: z.string().max(300),
  href: z.string().max(300).optional(),
  /** What the button says that does it. */
  act: z.string().max(60).optional(),
})
export type QuietLine = z.output<typeof quietLine>
