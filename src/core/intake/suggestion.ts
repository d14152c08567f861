import { z } from 'zod'
import { channels } from '../requests/channel'
import { authorities } from '../requests/identity'
import { calendarDate } from '../time/calendar-date'
import { kindGuess } from './guess-kinds'
import { dayKnownBys } from './mail-day'

/** Somebody in the register whom an address of the message belongs to. */
const knownContact = z.object({ id: z.uuid(), name: z.string(), organisation: z.string(), by: z.string().max(254) })
export type KnownContact = z.output<typeof knownContact>

/** What a message looks like. `public-service`: the form mail of the regulator’s service for the public. */
const mailSorts = ['plain', 'form', 'public-service'] as const

/** What is made of a message: nothing of it counts before a person logs it. Empty text: nothing found. */
export const suggestion = z.object({
  sort: z.enum(mailSorts),
  name: z.string().max(200),
  email: z.string().max(254),
  phone: z.string().max(50),
  organisation: z.string().max(200),
  /** Contacts the address or number belongs to. */
  known: z.array(knownContact).max(5),
  receivedOn: calendarDate,
  dayKnownBy: z.enum(dayKnownBys),
  /** Null where a file does not tell how it came. */
  receivedBy: z.enum(channels).nullable(),
  askedBy: z.string().max(200),
  askedAs: z.string().max(100),
  helper: z
    .object({
      as: z.enum(authorities),
      words: z.string().max(120),
      /** Whoever wrote, should it be about them after all. */
      name: z.string().max(200),
      email: z.string().max(254),
    })
    .nullable(),
  /** The words that may mean a child; empty where there are none. */
  childWords: z.string().max(120),
  scope: z.string().max(5000),
  kinds: z.array(kindGuess).max(4),
  /** What is worth knowing before one goes on, each a sentence. */
  notes: z.array(z.string().max(400)).max(12),
})
export type Suggestion = z.output<typeof suggestion>
