import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import { calendarDate } from '../time/calendar-date'

/** Which way a call went; both are recorded (S3-15). */
export const callDirections = ['in', 'out', 'not-known'] as const
export type CallDirection = (typeof callDirections)[number]

/** Somebody on a call: a contact of the register, or a name. */
export const party = z.strictObject({
  contactId: z.uuid().nullable().default(null),
  name: line(200).default(''),
})
export type Party = z.output<typeof party>

/** How many parties and numbers one call can have. */
export const mostParties = 20
const mostNumbers = 10

const clockTime = z
  .string()
  .trim()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, 'Write the time like 09:20 or 16:05.')

/** A recording as the form sends it: where it is kept and what is known of the call. Never the sound itself. */
export const newRecording = z
  .strictObject({
    keptWhere: line(300).min(1, 'Write where it is kept, so that it can be found and destroyed.'),
    calledOn: calendarDate,
    calledTime: clockTime.default(''),
    direction: z.enum(callDirections).default('not-known'),
    extension: line(60).default(''),
    numbers: z.array(line(60)).max(mostNumbers, `Keep to ${mostNumbers} numbers.`).default([]),
    parties: z.array(party).max(mostParties, `Keep to ${mostParties} people.`).default([]),
    lengthSeconds: z
      .int('Write whole seconds.')
      .min(0)
      .max(86_400, 'That is more than a day.')
      .nullable()
      .default(null),
    about: lines(2000).default(''),
    /** Empty: the day follows from the period the organisation states. */
    destroyOn: z.union([calendarDate, z.literal('')]).default(''),
    destroyReason: line(500).default(''),
  })
  .refine(({ destroyOn, destroyReason }) => destroyOn === '' || destroyReason !== '', {
    message: 'Write why another day than the usual one.',
    path: ['destroyReason'],
  })
  .refine(({ destroyOn, calledOn }) => destroyOn === '' || destroyOn >= calledOn, {
    message: 'That is before the call.',
    path: ['destroyOn'],
  })
export type NewRecording = z.input<typeof newRecording>
export type ParsedRecording = z.output<typeof newRecording>

/** An open request that keeps a recording from being destroyed, or an open claim: then `id` is that of the person it is about. */
export const holdingRequest = z.object({ id: z.uuid(), reference: z.string(), isClaim: z.boolean() })
export type HoldingRequest = z.output<typeof holdingRequest>

/**
 * A recording as a list may show it to anybody inside: nothing that says who was on the call. The rest is only given for a
 * look-up with a reason (`rec.access`).
 */
export const recordingLine = z.object({
  id: z.uuid(),
  /** “REC-2026-004”: counted by the year of the call. */
  reference: z.string(),
  keptWhere: z.string(),
  calledOn: calendarDate,
  calledTime: z.string(),
  direction: z.enum(callDirections),
  extension: z.string(),
  lengthSeconds: z.int().nullable(),
  destroyOn: calendarDate,
  /** How that day was worked out, or why it is another. */
  destroyWorking: z.string(),
  state: z.enum(['kept', 'destroyed']),
  destroyedOn: z.union([calendarDate, z.literal('')]),
  destroyedHow: z.string(),
  addedAt: z.string(),
  heldBy: z.array(holdingRequest).max(50),
})
export type RecordingLine = z.output<typeof recordingLine>

/** A recording with who was on the call: what a look-up gives. */
export const foundRecording = recordingLine.extend({
  numbers: z.array(z.string()).max(mostNumbers),
  parties: z.array(z.object({ contactId: z.uuid().nullable(), name: z.string() })).max(200),
  about: z.string(),
})
export type FoundRecording = z.output<typeof foundRecording>

/** What happened to a recording. */
const recordingEventKinds = ['added', 'changed', 'extended', 'destroyed', 'asked-for', 'slip'] as const

/** One line of the history of a recording. */
export const recordingEvent = z.object({
  at: z.string(),
  on: calendarDate,
  kind: z.enum(recordingEventKinds),
  words: z.string(),
})
export type RecordingEvent = z.output<typeof recordingEvent>
