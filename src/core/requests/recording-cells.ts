import { dayMonthYear } from '../time/format-date'
import { channelNames } from './channel'
import type { EventFacts } from './event'
import { authoriserRoleNames, releaseNames } from './release-names'
import { type RecordingRoute, routeNames } from './recording-route'

/** The columns of the log of recordings asked for: the fields of `rec.form`, after the reference. */
export const recordingColumns = [
  'Request',
  'Request type',
  'Who asked',
  'Valid reason',
  'Date and time of the call',
  'Extension',
  'Outside number',
  'Parties',
  'About the call',
  'Authorised by',
  'Role',
  'Authorised on',
  'Decision',
  'Released on',
  'Released to',
  'How',
  'Copy or listen',
] as const

type Facts = {
  readonly reference: string
  readonly receivedOn: string
  readonly name: string
  readonly askedBy: string
  readonly details: {
    readonly route: RecordingRoute
    readonly force: string
    readonly reference: string
    readonly concerned: string
    readonly reason: string
    readonly callOn: string
    readonly callTime: string
    readonly extension: string
    readonly number: string
    readonly parties: string
    readonly about: string
  }
  readonly events: readonly EventFacts[]
}

/** Whose request it is, or whose conduct: the force with its crime reference (`rec.police`), or a member of staff. */
function whose({ route, force, reference, concerned }: Facts['details']): readonly string[] {
  if (route === 'police') return [force, reference]
  return route === 'discipline' ? [concerned] : []
}

/** A request as a line of that log. An access request needs no reason, and the log says so (`rights.any-form`). */
export function recordingCells(facts: Facts, decisions: Readonly<Record<string, string>>): readonly string[] {
  const { details, events } = facts
  const decided = events.findLast((event) => event.type === 'decided')
  const replied = events.findLast((event) => event.type === 'replied')
  const released = replied?.given !== undefined && replied.given !== 'none' ? replied : undefined
  const reason = details.route === 'access' ? 'Their own call: no reason is needed' : details.reason
  return [
    `${facts.reference}, ${dayMonthYear(facts.receivedOn)}`,
    [routeNames[details.route], ...whose(details)].filter(Boolean).join(', '),
    facts.askedBy === '' ? facts.name : `${facts.askedBy}, for ${facts.name}`,
    reason,
    [details.callOn === '' ? '' : dayMonthYear(details.callOn), details.callTime].filter(Boolean).join(', '),
    details.extension,
    details.number,
    details.parties,
    details.about,
    decided?.who ?? '',
    decided?.role === undefined ? '' : authoriserRoleNames[decided.role],
    decided === undefined ? '' : dayMonthYear(decided.on),
    decided === undefined ? 'Open' : (decisions[decided.result] ?? decided.result),
    released === undefined ? '' : dayMonthYear(released.on),
    released?.to ?? '',
    released === undefined ? '' : channelNames[released.how],
    replied?.given === undefined ? '' : releaseNames[replied.given],
  ].map((cell) => cell.replaceAll(/\s+/g, ' '))
}
