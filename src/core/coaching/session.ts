import { z } from 'zod'
import { calendarDate } from '../time/calendar-date'

/** How a session stands. What was said in it is written in notes, never here. */
export const sessionStates = ['planned', 'held', 'not-held'] as const
export type SessionState = (typeof sessionStates)[number]

/** The words of each. */
export const sessionWords: Readonly<Record<SessionState, string>> = {
  planned: 'Planned',
  held: 'Held',
  'not-held': 'Did not take place',
}

/** A session as the form sends it: its day (`YYYY-MM-DD`), how long in minutes (0: not written down), and how it stands. */
export const newSession = z.strictObject({
  sessionOn: calendarDate,
  minutes: z.int('Write whole minutes.').min(0, 'Write 0 or more.').max(1440, 'That is longer than a day.'),
  state: z.enum(sessionStates),
})
export type NewSession = z.output<typeof newSession>

/** A session as it is kept. */
export const session = newSession.extend({ id: z.uuid(), engagementId: z.uuid() })
export type Session = z.output<typeof session>

/** The most sessions of one engagement. */
export const mostSessions = 200

/** What is wrong with the day of a session; undefined where nothing is. */
export function sessionFault({ sessionOn, state }: NewSession, today: string): string | undefined {
  return state !== 'planned' && sessionOn > today ? 'That day is in the future.' : undefined
}

/** The first day they meet: the earliest session that was not called off, else the day that is planned; empty where none is known. */
export function firstMeeting(
  { firstMeetingOn }: { readonly firstMeetingOn: string },
  sessions: readonly Pick<Session, 'sessionOn' | 'state'>[],
): string {
  const days = sessions.flatMap(({ sessionOn, state }) => (state === 'not-held' ? [] : [sessionOn]))
  return days.toSorted()[0] ?? firstMeetingOn
}
