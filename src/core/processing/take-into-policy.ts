import type { PrivacyPolicyFacts } from '../documents/templates/privacy-policy/facts'
import { securityTickIds } from '../documents/templates/privacy-policy/security-tick'
import { duration } from '../documents/templates/privacy-policy/sentences'
import { newCategory, newUse } from '../documents/templates/privacy-policy/starter/blank'
import type { Category, Retention, Use } from '../documents/templates/privacy-policy/use'
import type { ScheduleRow } from '../retention/row'
import type { GroupFacts, PurposeFacts } from './facts'
import { policyRetention } from './kept-words'
import { isSettled, type ProcessingRecord, type PurposeEntry, purposesOf } from './record'

/** The words of the record as they were when the policy last followed it: what was not changed since keeps the policy’s own words. */
export type TakenWords = Readonly<Record<string, GroupFacts | PurposeFacts | undefined>>

/** Under which name the words of a group, or of a purpose of a group, are remembered. */
export function wordsKey(group: string, purpose?: string): string {
  return purpose === undefined ? group : `${group} ${purpose}`
}

type From = { readonly record: ProcessingRecord; readonly rows: readonly ScheduleRow[]; readonly taken: TakenWords }

/**
 * The answers of the privacy policy once they follow the record: groups and uses, why and how long, who else sees it, and how
 * it is kept safe. Only what a person confirmed is taken; a group or use the record does not have leaves the policy.
 */
export function takeIntoPolicy(policy: PrivacyPolicyFacts, from: From): PrivacyPolicyFacts {
  const { record } = from
  if (record.startedAt === '') return policy
  const keys = record.groups.map(({ key }) => key)
  const kept = policy.categories.map((category) =>
    keys.includes(category.id) ? categoryFrom(category, from, policy) : { ...category, included: false },
  )
  const added = record.groups.filter(
    (group) =>
      isSettled(group) &&
      policy.categories.every(({ id }) => id !== group.key) &&
      !isOnlyOwnPart(purposesOf(record, group.id), policy),
  )
  const recipients = recipientsFrom(policy, record)
  return {
    ...policy,
    categories: [...kept, ...added.map(({ key }) => categoryFrom(newCategory({ id: key }), from, policy))],
    recipients,
    noRecipients: policy.noRecipients && recipients.length === 0,
    security: record.security
      ? {
          ticks: securityTickIds.filter((tick) => record.security?.facts.ticks.includes(tick)),
          other: record.security.facts.other || policy.security.other,
        }
      : policy.security,
  }
}

/** Recorded calls have a part of the policy of their own, which says more than a use can (`rec.inform`). */
function hasOwnPart({ key }: PurposeEntry, { recording }: PrivacyPolicyFacts): boolean {
  return key === 'recordings' && recording.used === 'yes'
}

function isOnlyOwnPart(purposes: readonly PurposeEntry[], policy: PrivacyPolicyFacts): boolean {
  return purposes.length > 0 && purposes.every((one) => hasOwnPart(one, policy))
}

function categoryFrom(category: Category, from: From, policy: PrivacyPolicyFacts): Category {
  const { record, taken } = from
  const group = record.groups.find(({ key }) => key === category.id)
  if (!group || !isSettled(group)) return category
  const found = taken[wordsKey(group.key)]
  const then = found && 'data' in found ? found : undefined
  const words = (field: 'title' | 'data' | 'source' | 'mustProvide') =>
    follow(category[field], group.facts[field], then?.[field])
  const settled = purposesOf(record, group.id)
  const inRecord = settled.map(({ key }) => key)
  const uses = category.uses.filter(({ id }) => inRecord.includes(id))
  const added = settled.filter(
    (one) => isSettled(one) && !hasOwnPart(one, policy) && uses.every(({ id }) => id !== one.key),
  )
  return {
    ...category,
    included: true,
    title: words('title'),
    data: words('data'),
    source: words('source'),
    mustProvide: words('mustProvide'),
    uses: [...uses, ...added.map(({ key }) => newUse({ id: key }))].map((use) => useFrom(use, group.key, from)),
  }
}

function useFrom(use: Use, groupKey: string, { record, rows, taken }: From): Use {
  const group = record.groups.find(({ key }) => key === groupKey)
  const purpose = record.purposes.find(({ key, groupId }) => key === use.id && groupId === group?.id)
  if (!purpose || !isSettled(purpose)) return use
  const { facts } = purpose
  const found = taken[wordsKey(groupKey, purpose.key)]
  const then = found && 'bases' in found ? found : undefined
  const keeps = facts.keptBy.flatMap((id) => rows.filter((row) => row.id === id))
  return {
    ...use,
    title: follow(use.title, facts.title, then?.title),
    purpose: follow(use.purpose, facts.purpose, then?.purpose),
    interest: follow(use.interest, facts.interest, then?.interest),
    bases: sameSet(use.bases, facts.bases) ? use.bases : facts.bases,
    special: {
      data: follow(use.special.data, facts.special.data, then?.special.data),
      condition: facts.special.condition,
    },
    retention: retentionFrom(use.retention, policyRetention(keeps, facts.byNhsCode)),
  }
}

/** The record’s words where they changed, or where the policy has none; otherwise the policy’s own. */
function follow(own: string, recorded: string, then: string | undefined): string {
  if (recorded === '' && then === undefined) return own
  return own === '' || (then !== undefined && recorded !== then) || (then === undefined && recorded !== own)
    ? recorded
    : own
}

/** Another length of time is taken over; the same length keeps the policy’s words for it. */
function retentionFrom(own: Retention, recorded: Retention | undefined): Retention {
  if (!recorded) return own
  return saysSame(own, recorded) ? own : recorded
}

function saysSame(own: Retention, { kind, months }: Retention): boolean {
  if (own.kind === kind) return own.kind === 'until' ? own.until !== '' : own.months === months
  // “Until we no longer need it, except for our accounts, which we keep for six years more”: the row’s time, and less for the rest.
  return own.kind === 'until' && months !== null && own.note.includes(duration(months))
}

function recipientsFrom(
  policy: PrivacyPolicyFacts,
  { recipients }: ProcessingRecord,
): PrivacyPolicyFacts['recipients'] {
  const named = recipients.filter(({ confirmed, facts }) => confirmed !== null && facts.name !== '')
  if (named.length === 0) return policy.recipients
  const waiting = recipients.filter(({ confirmed }) => confirmed === null).map(({ key }) => key)
  const kept = policy.recipients.filter(({ id }) => waiting.includes(id))
  return [
    ...named.map(({ key, facts: { name, role, does, country, safeguard, safeguardCheckedOn, contract } }) => ({
      id: key,
      name,
      role,
      does,
      country,
      safeguard,
      safeguardCheckedOn,
      contract,
    })),
    ...kept,
  ]
}

const sameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((item) => other.includes(item))
