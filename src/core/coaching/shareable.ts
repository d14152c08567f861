/** What a sponsor may see of an engagement, each only where it is marked; notes and history are not among them (row E8). */
export const shareableFields = ['coach', 'dates', 'sessions', 'session-days', 'aims', 'progress', 'completion'] as const
export type ShareableField = (typeof shareableFields)[number]

/** The words of each, for ticks and for the report. */
export const shareableWords: Readonly<Record<ShareableField, string>> = {
  coach: 'Who the coach is',
  dates: 'When coaching began',
  sessions: 'How many sessions were held',
  'session-days': 'On which days sessions were held',
  aims: 'What is wanted from coaching',
  progress: 'How it goes, in words the client knows',
  completion: 'Whether coaching is completed',
}
