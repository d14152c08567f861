import { z } from 'zod'
import { line } from './text'

/** Why a cookie may be set: needed for the site, statistics to improve it, the visitor’s settings, or with consent (`cookie.audit-row`). */
const cookieKinds = ['strict', 'statistics', 'appearance', 'consent'] as const
export type CookieKind = (typeof cookieKinds)[number]

/** One cookie, or one similar technology, of the organisation’s website. */
export const cookie = z.object({
  id: z.string().min(1).max(60),
  name: line,
  setBy: line,
  purpose: line,
  kind: z.enum(cookieKinds),
  lasts: line,
  /** Where a visitor says no to statistics or settings: “the switch at the foot of each page”. */
  objection: line,
})
export type Cookie = z.output<typeof cookie>
