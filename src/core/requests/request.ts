import { z } from 'zod'
import { calendarDate } from '../time/calendar-date'
import { channels } from './channel'
import { clock } from './clock'
import { requestEvent } from './event'
import type { RequestKind } from './kind'
import { kinds } from './kinds/index'

const shared = {
  id: z.uuid(),
  /** “AR-2026-014”: counted per kind and year of receipt. */
  reference: z.string().max(30),
  /** The version of the kind’s words and rules it was logged under. */
  kindVersion: calendarDate,
  receivedOn: calendarDate,
  receivedBy: z.enum(channels),
  contactId: z.uuid().nullable(),
  /** Whose data it is about, as known on the day it was logged. */
  name: z.string().max(200),
  organisation: z.string().max(200),
  email: z.string().max(254),
  phone: z.string().max(50),
  askedBy: z.string().max(200),
  askedAs: z.string().max(100),
  scope: z.string().max(5000),
  status: z.enum(['open', 'closed']),
  outcome: z.string().max(60).nullable(),
  closedOn: calendarDate.nullable(),
  closeNote: z.string().max(5000),
  /** The answer of the clock with its working, as it stood after the last event. */
  clock,
  loggedAt: z.iso.datetime(),
}

function modelFor<Id extends string, D extends z.ZodType>(kind: RequestKind<Id, D>) {
  return z.object({ kind: z.literal(kind.id), ...shared, details: kind.details })
}

type Models<T extends readonly RequestKind[]> = {
  [I in keyof T]: ReturnType<typeof modelFor<T[I]['id'], T[I]['details']>>
}

const models: readonly unknown[] = kinds.map((kind) => modelFor<string, z.ZodType>(kind))

/** A request of any kind, as it is kept and shown. */
export const request = z.discriminatedUnion('kind', models as Models<typeof kinds>)
export type Request = z.output<typeof request>

/** A request with everything that happened, oldest first. */
export const requestCase = z.object({ request, events: z.array(requestEvent).max(2000) })
export type RequestCase = z.output<typeof requestCase>
