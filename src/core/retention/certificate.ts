import { z } from 'zod'
import { calendarDate } from '../time/calendar-date'
import { retentionCategories } from './category'
import { itemKinds } from './item'

/** One destroyed record as its certificate keeps it: an id, a kind and dates, and nothing of what it said (row E6). */
export const certificateItem = z.object({
  kind: z.enum(itemKinds),
  id: z.uuid(),
  category: z.enum(retentionCategories),
  dueOn: calendarDate,
  destroyedAt: z.iso.datetime(),
})
export type CertificateItem = z.output<typeof certificateItem>

/** Proof that records were destroyed: when, by whom, how many, without their content (row E6). */
export const certificate = z.object({
  id: z.uuid(),
  /** “DC-2026-001”. */
  reference: z.string(),
  madeAt: z.iso.datetime(),
  decidedBy: z.string(),
  reason: z.string(),
  items: z.array(certificateItem).max(200),
})
export type Certificate = z.output<typeof certificate>
