import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import { erasureReasons, erasureSteps } from '../erasure/decided'
import { calendarDate } from '../time/calendar-date'
import { channels } from './channel'
import { childViews } from './child-view'
import { correctedFields } from './corrected-field'
import { authorities, knownHows } from './identity'

const said = (words: string) => lines(2000).min(1, words)
const named = (words: string) => line(200).min(1, words)
const on = calendarDate

/** What a decision comes to: all they asked for, a part of it, or none of it. */
export const decisionResults = ['yes', 'in-part', 'no'] as const
export type DecisionResult = (typeof decisionResults)[number]

/** Who may authorise the release of a call recording (`rec.form`, `rec.access`, `rec.discipline`). */
export const authoriserRoles = ['director', 'controller', 'director-asked', 'other'] as const
export type AuthoriserRole = (typeof authoriserRoles)[number]

/** What somebody got of a call recording (`rec.form`); `none` where it was refused or there was none. */
export const releases = ['listen', 'copy', 'transcript', 'none'] as const
export type Release = (typeof releases)[number]

/** What a person may record about a request, by type, each with its own few facts. */
export const newEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('acknowledged'), on, how: z.enum(channels) }),
  z.strictObject({ type: z.literal('identity-asked'), on, what: said('Write what you asked to see.') }),
  // What was seen, never the thing itself: a copy would be one more thing to lose (`rights.id`).
  z.strictObject({
    type: z.literal('identity-received'),
    on,
    seen: said('Write what was seen, for example “passport on a video call”.'),
    who: line(200).optional(),
  }),
  z.strictObject({
    type: z.literal('identity-not-needed'),
    on,
    known: z.enum(knownHows).optional(),
    why: said('Write how you know it is them.'),
    who: line(200).optional(),
  }),
  z.strictObject({ type: z.literal('authority-asked'), on, what: said('Write what you asked to see.') }),
  z.strictObject({
    type: z.literal('authority-received'),
    on,
    /** What they are to the person. */
    as: z.enum(authorities).optional(),
    seen: said('Write what was seen, for example “signed letter of 3 May”.'),
    /** Asked for a child only: what the child understands and wants (`sar.children`). */
    child: lines(2000).optional(),
    who: line(200).optional(),
  }),
  // The right is the child's: what was seen of what it understands, in a few words (`sar.children`).
  z.strictObject({
    type: z.literal('child-judged'),
    on,
    understands: z.enum(childViews, 'Choose what the child understands.'),
    why: lines(2000),
    who: line(200).optional(),
  }),
  z.strictObject({ type: z.literal('fee-asked'), on, why: said('Write why a fee may be charged in this case.') }),
  z.strictObject({ type: z.literal('fee-paid'), on }),
  z.strictObject({
    type: z.literal('clarification-asked'),
    on,
    what: said('Write what you asked them to make clear.'),
  }),
  z.strictObject({ type: z.literal('clarification-answered'), on, what: lines(2000) }),
  z.strictObject({ type: z.literal('extended'), on, reasons: said('Write the reasons you gave them.') }),
  z.strictObject({ type: z.literal('place-asked'), on, place: named('Name the place.'), who: line(200) }),
  z.strictObject({
    type: z.literal('place-done'),
    on,
    place: named('Name the place.'),
    found: z.enum(['found', 'nothing', 'not-used']),
    items: z
      .int('Write a whole number.')
      .min(0, 'Write a number from 0.')
      .max(1_000_000, 'That is more than a million.')
      .nullable(),
    who: line(200),
  }),
  z.strictObject({ type: z.literal('checked'), on, what: said('Write what you checked and what you decided.') }),
  z.strictObject({
    type: z.literal('decided'),
    on,
    result: z.enum(decisionResults),
    tell: said('Write what you tell them, and why.'),
    who: line(200),
    /** Asked only where a kind wants it: the role of whoever decided, and whether it is in writing. */
    role: z.enum(authoriserRoles, 'Choose the role of whoever decides.').optional(),
    written: z.boolean().optional(),
    /** Of an erasure only: the answers, the ground, and what stays. */
    erasure: erasureReasons.optional(),
  }),
  z.strictObject({
    type: z.literal('progress-told'),
    on,
    how: z.enum(channels),
    what: said('Write what you told them.'),
  }),
  z.strictObject({ type: z.literal('action-done'), on, what: said('Write what was done.') }),
  z.strictObject({ type: z.literal('recipient-told'), on, who: named('Write who was told.') }),
  z.strictObject({
    type: z.literal('replied'),
    on,
    how: z.enum(channels),
    what: lines(2000),
    /** Asked only where a kind wants it: who got it, and as what. */
    to: line(200).optional(),
    given: z.enum(releases, 'Choose what they got.').optional(),
  }),
])
export type NewEvent = z.output<typeof newEvent>
export type EventType = NewEvent['type']

/** What Steward itself records: notes, letters, corrections, a notice that came too late, closing and opening again. */
const ownEvents = [
  z.strictObject({ type: z.literal('note'), on, text: said('Write the note.') }),
  z.strictObject({ type: z.literal('letter-kept'), on, templateId: line(80), documentId: z.uuid(), title: line(200) }),
  z.strictObject({ type: z.literal('extension-late'), on, reasons: said('Write the reasons you gave them.') }),
  z.strictObject({
    type: z.literal('corrected'),
    on,
    fields: z.array(z.enum(correctedFields)).min(1).max(correctedFields.length),
    /** The day of receipt as it was; null where it was right. */
    receivedWas: calendarDate.nullable(),
  }),
  z.strictObject({
    type: z.literal('erasure-step'),
    on,
    step: z.enum(erasureSteps),
    /** Planned: the last day for undoing it. A copy kept longer: its new day. Empty otherwise. */
    untilOn: z.union([calendarDate, z.literal('')]),
    byHand: z.boolean(),
  }),
  /** The places that are searched in this case, as the organisation named them. */
  z.strictObject({ type: z.literal('places-set'), on, places: z.array(line(200).min(1)).max(50) }),
  /** A bundle left: how much was in it, and whether it was locked. The passphrase stands nowhere. */
  z.strictObject({
    type: z.literal('bundle-made'),
    on,
    items: z.int(),
    files: z.int(),
    held: z.int(),
    redacted: z.int(),
    locked: z.boolean(),
  }),
  z.strictObject({ type: z.literal('closed'), on, outcome: line(60), note: lines(5000) }),
  z.strictObject({ type: z.literal('reopened'), on, why: said('Write why it is opened again.') }),
] as const

/** Everything that can stand in the story of a request. */
export const eventFacts = z.discriminatedUnion('type', [...newEvent.options, ...ownEvents])
export type EventFacts = z.output<typeof eventFacts>

/** An event as it is kept: its facts, its id, and the instant it was written down. */
export const requestEvent = z.object({ id: z.uuid(), recordedAt: z.iso.datetime(), facts: eventFacts })
export type RequestEvent = z.output<typeof requestEvent>
