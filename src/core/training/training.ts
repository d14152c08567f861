import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import { calendarDate } from '../time/calendar-date'

/** Which of the two it is: training that people had, or a link, leaflet or number that helps. */
export const trainingKinds = ['session', 'resource'] as const
export type TrainingKind = (typeof trainingKinds)[number]

/** What is written down about training or a resource (`doc.training-log`, `acc.record`). */
export const trainingFacts = z.strictObject({
  kind: z.enum(trainingKinds),
  topic: line(200).min(1, 'Write what it is about.'),
  /** Who was there, one on a line: names or groups. Empty for a resource. */
  people: lines(4000),
  /** The day of the session, or the day the resource was last looked at; empty where nobody knows. */
  heldOn: z.union([calendarDate, z.literal('')]),
  /** Where the material is: an address, a folder, a phone number. */
  link: line(500),
  note: lines(1000),
  /** When it should be done or looked at again. */
  againOn: z.union([calendarDate, z.literal('')]),
})
export type TrainingFacts = z.output<typeof trainingFacts>

/** One line of the log. */
export const training = trainingFacts.extend({ id: z.uuid(), addedAt: z.iso.datetime() })
export type Training = z.output<typeof training>

/** The most lines one list carries. */
export const trainingPerList = 200

/** What a session cannot do without: its day. */
export function trainingFaults(
  { kind, heldOn, againOn }: TrainingFacts,
  today: string,
): { path: string; message: string }[] {
  return [
    ...(kind === 'session' && heldOn === '' ? [{ path: 'heldOn', message: 'Choose the day it was held.' }] : []),
    ...(heldOn > today ? [{ path: 'heldOn', message: 'That day is in the future.' }] : []),
    ...(againOn !== '' && againOn < heldOn ? [{ path: 'againOn', message: 'That is before the day itself.' }] : []),
  ]
}

/** The people of a session, one by one. */
export function peopleOf({ people }: Pick<Training, 'people'>): string[] {
  return people
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)
}
