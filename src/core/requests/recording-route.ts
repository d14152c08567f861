import { dayMonthYear } from '../time/format-date'
import type { EventFacts, NewEvent } from './event'
import type { FieldOption } from './field'

/** Why somebody wants a call recording; each way has its own questions, steps and authoriser (`rec.form`). */
export const recordingRoutes = ['access', 'business', 'police', 'discipline'] as const
export type RecordingRoute = (typeof recordingRoutes)[number]

/** The ways as a choice. */
export const routeOptions: readonly FieldOption[] = [
  { value: 'access', label: 'They were on the call and want it' },
  { value: 'business', label: 'Our work needs it' },
  { value: 'police', label: 'Police, or another body about a crime' },
  { value: 'discipline', label: 'A disciplinary matter of staff' },
]

/** What a request is called in the log. */
export const routeNames: Readonly<Record<RecordingRoute, string>> = {
  access: 'Access request',
  business: 'Business need',
  police: 'Police or crime',
  discipline: 'Staff discipline',
}

/** What a recording may be needed for (`rec.access`: a clear business need). */
export const needOptions: readonly FieldOption[] = [
  { value: 'complaint', label: 'A complaint or a question' },
  { value: 'training', label: 'Training' },
  { value: 'quality', label: 'Checking our service or our rules' },
  { value: 'agreement', label: 'Showing what was said or agreed' },
  { value: 'regulator', label: 'A regulator’s procedure' },
  { value: 'investigation', label: 'Evidence for an investigation' },
  { value: 'other', label: 'Something else' },
]
export const needs = ['complaint', 'training', 'quality', 'agreement', 'regulator', 'investigation', 'other'] as const

type Issue = { readonly path: string; readonly message: string }
type Decided = Extract<NewEvent, { type: 'decided' }>
type Replied = Extract<NewEvent, { type: 'replied' }>

/** What stands against authorising a release like this (`rec.access`, `rec.discipline`, `rec.police`). A no needs only a name and a role. */
export function authorisingIssue({ who, role, result, written }: Decided, route: RecordingRoute): Issue | null {
  if (who === '') return { path: 'who', message: 'Write who decides.' }
  if (role === undefined) return { path: 'role', message: 'Choose the role of whoever decides.' }
  if (result === 'no') return null
  if (route === 'business' && role !== 'director' && role !== 'director-asked')
    return { path: 'role', message: 'For our own work only a director may authorise it, or who holds that place here.' }
  if (route === 'police' && role !== 'controller')
    return { path: 'role', message: 'Requests about a crime are decided by the data controller, or who acts for it.' }
  if (route !== 'discipline') return null
  if (role !== 'controller' && role !== 'director-asked')
    return {
      path: 'role',
      message: 'For staff matters: the data controller, or a director who asked the data controller.',
    }
  return written
    ? null
    : { path: 'written', message: 'For staff matters the agreement must be in writing. Get it first.' }
}

/** What stands against a release like this: nobody authorised it, or what was decided is something else. */
export function releasingIssue({ given, to = '' }: Replied, events: readonly EventFacts[]): Issue | null {
  if (given === undefined) return { path: 'given', message: 'Choose what they got.' }
  if (given === 'none') return null
  const decided = events.findLast(({ type }) => type === 'decided')
  if (decided?.type !== 'decided') return { path: 'given', message: 'Record first who authorised it.' }
  if (decided.result === 'no')
    return { path: 'given', message: `On ${dayMonthYear(decided.on)} it was decided not to release it.` }
  return to === '' ? { path: 'to', message: 'Write who got it.' } : null
}
