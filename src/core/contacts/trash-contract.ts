import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { calendarDate } from '../time/calendar-date'
import { contact, contactKinds } from './contact'

const byId = z.strictObject({ id: z.uuid() })

/** A contact in the trash. */
const trashedContact = z.object({
  id: z.uuid(),
  kind: z.enum(contactKinds),
  displayName: z.string(),
  organisationName: z.string(),
  trashedOn: calendarDate,
  /** The last day before erasing it is proposed. */
  untilOn: calendarDate,
})
export type TrashedContact = z.output<typeof trashedContact>

/** The calls of the trash. Erasing is a call of its own feature: it asks what goes and what stays. */
export const trashCalls = {
  trash: { input: byId, output: contact },
  takeFromTrash: { input: byId, output: contact },
  /** The longest in the trash first. */
  trashed: {
    input: z.strictObject({
      limit: z.int().min(1).max(200).default(50),
      offset: z.int().min(0).max(10_000_000).default(0),
    }),
    output: z.object({ rows: z.array(trashedContact).max(200), total: z.int() }),
  },
} as const satisfies FeatureContract
