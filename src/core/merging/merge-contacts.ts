import { z } from 'zod'
import type { Contact } from '../contacts/contact'
import { contactCategories } from '../contacts/contact-category'
import type { ContactPoint } from '../contacts/contact-point'
import { normalPoint } from '../contacts/normal-point'
import { joinNotes } from './join-notes'
import { strictestOfPoints, strictestSubscriber } from './strictest'

/** The facts of which a person chooses one when they differ; everything else is joined, or the stricter one stands. */
const mergeFields = [
  'displayName',
  'givenName',
  'familyName',
  'organisationName',
  'jobTitle',
  'source',
  'obtainedOn',
] as const
export const mergeField = z.enum(mergeFields)
export type MergeField = z.output<typeof mergeField>

/** The facts that are taken from the entry that goes. */
export const chosenFacts = z.array(mergeField).max(mergeFields.length)

/** Facts that are written in both and not the same. */
export function differingFields(keep: Contact, gone: Contact): MergeField[] {
  return mergeFields.filter((field) => keep[field] !== '' && gone[field] !== '' && keep[field] !== gone[field])
}

/**
 * One entry of two. What one of them lacks comes from the other; where both speak, the person’s choice stands. Of what
 * protects the person the stricter always stands: under 18, no contact at all, a subscriber type that asks for consent
 * (`pecr.subscriber.unknown`), an address marked as not working.
 */
export function mergeContacts(keep: Contact, gone: Contact, take: readonly MergeField[], now: string): Contact {
  const pick = (field: MergeField): string =>
    (take.includes(field) ? gone[field] || keep[field] : keep[field] || gone[field]) ?? ''
  const type = strictestSubscriber(keep, gone)
  const firmFrom = pick('organisationName') === keep.organisationName ? keep : gone
  return {
    ...keep,
    ...Object.fromEntries(mergeFields.map((field) => [field, pick(field)])),
    organisationId: firmFrom.organisationId ?? (firmFrom === keep ? gone.organisationId : keep.organisationId),
    ...jobDays(firmFrom, firmFrom === keep ? gone : keep),
    roles: contactCategories.filter((role) => keep.roles.includes(role) || gone.roles.includes(role)),
    ...type,
    under18: keep.under18 || gone.under18,
    noContactAtAll: keep.noContactAtAll || gone.noContactAtAll,
    // Told about one of two sources is not told about both.
    obtainedFrom:
      keep.obtainedFrom === 'elsewhere' || gone.obtainedFrom === 'elsewhere'
        ? 'elsewhere'
        : keep.obtainedFrom || gone.obtainedFrom,
    firstMessageOn: earliest(keep.firstMessageOn, gone.firstMessageOn),
    firstDisclosedOn: earliest(keep.firstDisclosedOn, gone.firstDisclosedOn),
    ...notice(keep, gone),
    notes: joinNotes(keep.notes, gone.notes),
    points: mergePoints(keep.points, gone.points),
    status: keep.status === 'active' || gone.status === 'active' ? 'active' : 'archived',
    updatedAt: now,
  }
}

/** The days of the job at the firm that is taken; what the other entry says counts only where it means the same firm. */
function jobDays(from: Contact, other: Contact): Pick<Contact, 'jobStartedOn' | 'jobLeftOn'> {
  const same = other.organisationName === from.organisationName
  return {
    jobStartedOn: from.jobStartedOn || (same ? other.jobStartedOn : ''),
    jobLeftOn: from.jobLeftOn || (same ? other.jobLeftOn : ''),
  }
}

/** All addresses of both, each once. One that no longer works for one entry works for neither. */
function mergePoints(keep: readonly ContactPoint[], gone: readonly ContactPoint[]): ContactPoint[] {
  const twins = twinPoints(keep, gone)
  const twinOf = new Map(gone.flatMap((point) => (twins.has(point.id) ? [[twins.get(point.id), point] as const] : [])))
  const kept = keep.map((point) => {
    const twin = twinOf.get(point.id)
    if (!twin) return point
    return {
      ...point,
      valid: point.valid && twin.valid,
      label: point.label || twin.label,
      // Its own type where only one says so; where both do, the one that protects more.
      subscriberType: strictestOfPoints(point.subscriberType, twin.subscriberType),
      postcode: point.postcode || twin.postcode,
    }
  })
  return [...kept, ...gone.filter(({ id }) => !twins.has(id))]
}

/** Addresses of the entry that goes which the one that stays has too: the id of the one for the id of the other. */
export function twinPoints(keep: readonly ContactPoint[], gone: readonly ContactPoint[]): Map<string, string> {
  const key = ({ kind, value }: ContactPoint) =>
    `${kind === 'mobile' ? 'phone' : kind} ${normalPoint(kind, value) || value}`
  const own = new Map(keep.map((point) => [key(point), point.id]))
  return new Map(
    gone.flatMap((point) => {
      const twin = own.get(key(point))
      return twin === undefined ? [] : [[point.id, twin] as const]
    }),
  )
}

function notice(keep: Contact, gone: Contact): Pick<Contact, 'noticeGivenOn' | 'noticeNotNeeded'> {
  const owed = ({ obtainedFrom, noticeGivenOn, noticeNotNeeded }: Contact) =>
    obtainedFrom === 'elsewhere' && noticeGivenOn === '' && noticeNotNeeded === ''
  if (owed(keep) || owed(gone)) return { noticeGivenOn: '', noticeNotNeeded: '' }
  return {
    noticeGivenOn: keep.noticeGivenOn || gone.noticeGivenOn,
    noticeNotNeeded: keep.noticeNotNeeded || gone.noticeNotNeeded,
  }
}

function earliest(one: string, other: string): string {
  if (one === '' || other === '') return one || other
  return one < other ? one : other
}
