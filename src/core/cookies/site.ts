import { z } from 'zod'
import { line } from '../contacts/typed-text'

/** What the notice says of the site as a whole. */
export const site = z.strictObject({
  /** Where visitors change their choice: “Cookie settings at the foot of each page”. */
  changePlace: line(300),
  /** Somebody looked through the site, and it sets nothing at all. */
  setsNothing: z.boolean(),
})
export type Site = z.output<typeof site>

/** Before anybody has said anything. */
export const newSite: Site = { changePlace: '', setsNothing: false }
