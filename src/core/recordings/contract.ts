import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import type { FeatureContract } from '../contract/contract'
import { calendarDate } from '../time/calendar-date'
import { lookUpLine, lookUpResult, newLookUp } from './look-up'
import { newPublication, publication, publicationPlaces } from './publication'
import { foundRecording, newRecording, recordingEvent, recordingLine } from './recording'
import { newSlip } from './slip'

const byId = z.strictObject({ id: z.uuid() })
const opened = byId.extend({ lookUpId: z.uuid() })

/** Which recordings a list shows. The search looks at references, places, days and extensions: not at who was on the call. */
export const recordingFilter = z.strictObject({
  show: z.enum(['kept', 'reached', 'destroyed']).default('kept'),
  search: z.string().max(200, 'Search for something shorter.').default(''),
  /** Those that are linked to this request, whatever their state. */
  requestId: z.uuid().optional(),
  limit: z.int().min(1).max(200).default(50),
  offset: z.int().min(0).max(1_000_000).default(0),
})
export type RecordingFilter = z.input<typeof recordingFilter>

/** The period for new recordings, and whether the organisation says that it records calls. */
const setup = z.object({
  records: z.enum(['yes', 'no', 'not-said']),
  period: z.object({ source: z.enum(['policy', 'usual']), months: z.int().nullable(), words: z.string() }),
})

/** A recording as it was looked up, with its history and everybody who looked. */
const details = z.object({
  recording: foundRecording,
  events: z.array(recordingEvent).max(500),
  lookUps: z.array(lookUpLine).max(200),
  requests: z.array(z.object({ id: z.uuid(), reference: z.string(), name: z.string() })).max(100),
})
export type RecordingDetails = z.output<typeof details>

/** The register of call recordings. It holds no sound, and says who was on a call only for a look-up with a reason. */
export const recordingsContract = {
  setup: { input: z.void(), output: setup },
  add: { input: newRecording, output: recordingLine },
  edit: { input: opened.extend({ facts: newRecording }), output: recordingLine },
  list: { input: recordingFilter, output: z.object({ rows: z.array(recordingLine).max(200), total: z.int() }) },
  counts: { input: z.void(), output: z.object({ kept: z.int(), reached: z.int(), destroyed: z.int() }) },
  /** What anybody inside may see of one recording. */
  line: { input: byId, output: recordingLine },
  /** Looks up, and writes it down: who, when, why, for which request, and what it opened (`rec.access`, S3-31). */
  lookUp: { input: newLookUp, output: lookUpResult },
  /** The same again while that look-up is open. */
  found: { input: z.strictObject({ lookUpId: z.uuid() }), output: lookUpResult },
  details: { input: opened, output: details },
  lookUps: {
    input: z.strictObject({
      recordingId: z.uuid().optional(),
      limit: z.int().min(1).max(200).default(50),
      offset: z.int().min(0).max(1_000_000).default(0),
    }),
    output: z.object({ rows: z.array(lookUpLine).max(200), total: z.int() }),
  },
  extend: {
    input: byId.extend({ destroyOn: calendarDate, reason: line(500).min(1, 'Write why it is kept longer.') }),
    output: recordingLine,
  },
  destroy: {
    input: byId.extend({ on: calendarDate, how: lines(500).min(1, 'Write how it was destroyed, and where.') }),
    output: recordingLine,
  },
  /** Says that a request is about this recording; it is held while that is open. Only what was looked up can be linked. */
  linkRequest: { input: opened.extend({ requestId: z.uuid() }), output: recordingLine },
  unlinkRequest: { input: byId.extend({ requestId: z.uuid() }), output: recordingLine },
  publication: { input: z.void(), output: z.array(publication).max(publicationPlaces.length) },
  setPublication: { input: newPublication, output: z.array(publication) },
  clearPublication: {
    input: z.strictObject({ place: z.enum(publicationPlaces) }),
    output: z.array(publication),
  },
  /** Opens a near miss (S3-43). */
  reportSlip: { input: newSlip, output: z.object({ breachId: z.uuid(), reference: z.string() }) },
} as const satisfies FeatureContract
