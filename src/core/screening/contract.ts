import { z } from 'zod'
import { line } from '../contacts/typed-text'
import type { FeatureContract } from '../contract/contract'
import { calendarDate } from '../time/calendar-date'
import { screeningAct, screeningCheck, screeningSource } from './check'
import { newScreening } from './new-screening'
import { resultFileContract } from './result-file-contract'
import { screeningRegisters, screeningResults } from './screening'

/** Which checks a list shows: the newest of a number that still holds, that found it listed, that ran out; or all. */
export const screeningShows = ['all', 'clear', 'listed', 'stale', 'taken-back'] as const
export type ScreeningShow = (typeof screeningShows)[number]

/** Which checks a list shows. */
export const screeningFilter = z.strictObject({
  show: z.enum(screeningShows).default('all'),
  /** A number or a part of one. */
  search: z.string().max(60, 'Search for something shorter.').default(''),
  limit: z.int().min(1).max(200).default(50),
  offset: z.int().min(0).max(100_000_000).default(0),
})
export type ScreeningFilter = z.input<typeof screeningFilter>

const look = z.object({
  register: z.enum(screeningRegisters),
  checkedOn: calendarDate,
  result: z.enum(screeningResults),
  source: z.string(),
  lastSafeOn: calendarDate,
})

/** One number of a contact, what it has to be looked up in, and what is known. */
const pointScreening = z.object({
  pointId: z.uuid(),
  value: z.string(),
  normal: z.string(),
  registers: z.array(z.enum(screeningRegisters)).readonly(),
  /** A number called a fax is looked up for faxes too. */
  faxRegisters: z.array(z.enum(screeningRegisters)).readonly(),
  looks: z.partialRecord(z.enum(screeningRegisters), look),
  /** They said that calls to this number are fine, on this day; empty: they did not, or it no longer stands. */
  callsAreFineSince: z.string(),
  faxesAreFineSince: z.string(),
})
export type PointScreening = z.output<typeof pointScreening>

/** The log of looks into the registers of numbers that may not be rung or faxed. */
export const screeningContract = {
  list: { input: screeningFilter, output: z.object({ rows: z.array(screeningCheck).max(200), total: z.int() }) },
  counts: { input: z.void(), output: z.object({ all: z.int(), clear: z.int(), listed: z.int(), stale: z.int() }) },
  /** The numbers of a contact, each with what is known of it. */
  ofContact: {
    input: z.strictObject({ contactId: z.uuid() }),
    output: z.array(pointScreening).max(200),
  },
  record: { input: newScreening, output: z.object({ id: z.uuid() }) },
  /** Who looked it up the last time and where: for the next form. */
  lastSource: { input: z.void(), output: screeningSource.nullable() },
  /** Checks recorded together, the latest first. */
  acts: { input: z.void(), output: z.array(screeningAct).max(50) },
  /** Nothing of it counts any more; it stays in the log, with the reason. */
  takeBack: {
    input: z.strictObject({ id: z.uuid(), why: line(300).min(1, 'Write what was wrong with it.') }),
    output: z.object({}),
  },
  ...resultFileContract,
} as const satisfies FeatureContract
