import { z } from 'zod'
import { attachment } from '../attachments/attachment'
import { calendarDate } from '../time/calendar-date'

/** The day an old document came into force; empty where nobody knows it any more. */
export const inForceOn = z.union([calendarDate, z.literal('')])

/** A document from before Steward, kept as the file it is with the document that took its place: to be read, never changed. */
export const oldDocument = z.object({ id: z.uuid(), templateId: z.string(), inForceOn, file: attachment })
export type OldDocument = z.output<typeof oldDocument>
