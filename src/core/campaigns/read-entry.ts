import type { Candidate, CandidatePoint, ReadRow } from '../imports/people/candidate'
import { pointKindsOf, type Channel } from '../marketing/channel'
import type { Entry } from './entry'

/** A row of a list as it is kept until the campaign is done: without what stands only for the register. */
export type ListEntry = Omit<Entry, 'key' | 'contactId'>

const nobody = {
  displayName: '',
  givenName: '',
  familyName: '',
  organisationName: '',
  value: '',
  normal: '',
  postcode: '',
  otherEmails: [],
  otherPhones: [],
  saysNo: false,
  under18: false,
} as const

/** What a row of a list says for a campaign of this way. Nothing is left out: what cannot be used has its problem. */
export function readEntry(row: ReadRow, line: number, channel: Channel): ListEntry {
  if (!row.ok) return { ...nobody, line, problem: row.refusal === 'nothing' ? 'bad-address' : 'unreadable' }
  const { candidate } = row
  const point = bestPoint(candidate.points, channel)
  const others = candidate.points.filter((one) => one !== point)
  const { displayName, givenName, familyName, organisationName, under18, optedOut } = candidate
  return {
    line,
    displayName,
    givenName,
    familyName,
    organisationName: candidate.kind === 'organisation' ? displayName : organisationName,
    problem: problemOf(candidate, point, channel),
    value: point?.value ?? '',
    normal: point?.normal ?? '',
    postcode: candidate.points.find(({ postcode }) => postcode !== '')?.postcode ?? '',
    otherEmails: others.flatMap(({ kind, value }) => (kind === 'email' ? [value] : [])),
    otherPhones: others.flatMap(({ kind, value }) => (kind === 'phone' || kind === 'mobile' ? [value] : [])),
    saysNo: optedOut !== null && !(optedOut.emailOnly && channel !== 'email'),
    under18,
  }
}

function problemOf({ remarks }: Candidate, point: CandidatePoint | undefined, channel: Channel): ListEntry['problem'] {
  if (point) return point.valid ? '' : 'came-back'
  const bad = channel === 'email' ? 'bad-email' : 'bad-phone'
  return channel !== 'post' && channel !== 'social-dm' && remarks.includes(bad) ? 'bad-address' : ''
}

/** The first of the way; for a text message a mobile number before any other. */
function bestPoint(points: readonly CandidatePoint[], channel: Channel): CandidatePoint | undefined {
  const kinds: readonly string[] = pointKindsOf[channel]
  const fitting = points.filter(({ kind, normal }) => kinds.includes(kind) && normal !== '')
  return (channel === 'sms' ? fitting.find(({ normal }) => isMobile(normal)) : undefined) ?? fitting[0]
}

/** A British mobile number in its one form; other countries’ numbers may be one. */
function isMobile(normal: string): boolean {
  return !normal.startsWith('+44') || normal.startsWith('+447')
}
