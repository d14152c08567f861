import { AppError } from '@core/contract/errors'
import { privacyPolicyFacts, type PrivacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import type { SearchPlace } from '@core/places/search-place'
import type { RecipientFacts } from '@core/processing/facts'
import { setFromPolicy } from '@core/processing/starter/from-policy'
import { newRecipient, type StarterSet } from '@core/processing/starter/set'
import { starterSets, type StarterSetId } from '@core/processing/starter/index'
import { wordsKey } from '@core/processing/take-into-policy'
import { sectors } from '@core/organisation/organisation'
import { starterRows } from '@core/retention/starter-rows'
import type { NewScheduleRow, ScheduleRow } from '@core/retention/row'
import type { Deps } from '../deps'
import type { WritableDb } from '../file/db'
import * as answers from './answer-repository'
import * as groups from './group-repository'
import * as purposes from './purpose-repository'
import * as recipients from './recipient-repository'

/** What the record asks of others: the schedule it points to, the places, and the draft of the privacy policy. */
export type AsksForRecord = {
  readonly retention: {
    rows(): readonly ScheduleRow[]
    saveRow(row: NewScheduleRow & { readonly id: string | null }): ScheduleRow
  }
  readonly places: { list(): { readonly places: readonly SearchPlace[] } }
  readonly documents: {
    draft(input: { templateId: string }): { readonly facts: unknown; readonly savedAt: string | null }
    saveDraft(input: { templateId: string; facts: Record<string, unknown> }): unknown
  }
}

/** The policy as it is being saved in the same change, which cannot be read yet; are usual firms proposed that nobody has named? */
export type WrittenPolicy = { readonly policy: PrivacyPolicyFacts; readonly withUnnamed: boolean }

type Begin = { readonly set: StarterSetId; readonly fromPolicy?: boolean | undefined }

/** How many groups of people a privacy policy has that somebody wrote: with none there is nothing to begin from. */
export function groupsInPolicy(asks: Pick<AsksForRecord, 'documents'>): number {
  return groupsIn(policyDraft(asks))
}

function groupsIn(policy: PrivacyPolicyFacts | undefined): number {
  return policy?.categories.filter(({ included }) => included).length ?? 0
}

/** Beginning the record: a starter set is proposed, and nothing of it counts before somebody confirms it. */
export function startCalls({ register, clock, newId }: Deps, asks: AsksForRecord) {
  return {
    start({ set: setId, fromPolicy = false }: Begin, written?: WrittenPolicy): { groups: number } {
      if (answers.find(register.read, 'started'))
        throw new AppError('not-allowed', { reason: 'The record was begun already.' })
      const policy = written?.policy ?? policyDraft(asks)
      if (fromPolicy && groupsIn(policy) === 0)
        throw new AppError('not-allowed', { reason: 'The privacy policy names no group of people yet.' })
      const usual: StarterSet = starterSets[setId]
      const set = fromPolicy && policy ? setFromPolicy(policy, usual) : usual
      const given = recipientsOf(set, policy).filter(({ facts }) => facts.name !== '' || (written?.withUnnamed ?? true))
      const at = clock.now()
      register.change({ action: 'processing.start', subject: setId }, (db) => {
        const rowId = keepRows(set, asks)
        const idOf = new Map(given.map(({ key }) => [key, newId()]))
        for (const { key, facts } of given) recipients.insert(db, { id: idOf.get(key) ?? newId(), key, facts })
        for (const { key, facts, placeKinds, purposes: uses } of set.groups) {
          const groupId = newId()
          const seenBy = facts.recipients.flatMap((one) => idOf.get(one) ?? [])
          const places = placeNames(asks, placeKinds)
          groups.insert(db, { id: groupId, key, facts: { ...facts, recipients: seenBy, places } })
          for (const use of uses) {
            const keptBy = use.facts.keptBy.flatMap((row) => rowId(row) ?? [])
            purposes.insert(db, { id: newId(), groupId, key: use.key, facts: { ...use.facts, keptBy } })
          }
        }
        answers.save(db, 'started', { answer: setId, by: '', at })
        rememberSet(db, set, at)
      })
      return { groups: set.groups.length }
    },
  }
}

/** The schedule’s rows the set points to, by their id or name; those that are missing are added to the schedule. */
function keepRows(set: StarterSet, { retention }: AsksForRecord): (named: string) => string | undefined {
  const there = retention.rows()
  const idOf = new Map<string, string | undefined>()
  for (const named of set.groups.flatMap((group) => group.purposes.flatMap(({ facts }) => facts.keptBy))) {
    if (idOf.has(named)) continue
    const found = there.find(({ id, name }) => id === named || name === named)
    const usual = set.scheduleRows.find(({ name }) => name === named) ?? startingRow(named)
    idOf.set(named, found?.id ?? (usual && retention.saveRow({ ...usual, id: null }).id))
  }
  return (named) => idOf.get(named)
}

/** A row that a schedule of some sector starts with. */
function startingRow(wanted: string): NewScheduleRow | undefined {
  const found = sectors.flatMap(starterRows).find(({ id }) => id === wanted)
  if (!found) return undefined
  const { id: _given, ...row } = found
  return row
}

function placeNames({ places }: AsksForRecord, kinds: readonly string[]): string[] {
  return places
    .list()
    .places.filter(({ kind }) => kinds.includes(kind))
    .map(({ name }) => name)
}

/** Those the privacy policy names already come first; the set adds who is usual. */
function recipientsOf(
  set: StarterSet,
  policy: PrivacyPolicyFacts | undefined,
): { key: string; facts: RecipientFacts }[] {
  const named = (policy?.recipients ?? []).map(({ id, ...facts }) => ({ key: id, facts: newRecipient(facts) }))
  return [...named, ...set.recipients.filter(({ key }) => named.every((one) => one.key !== key))]
}

/** The draft of the privacy policy, where somebody began one. */
function policyDraft({ documents }: Pick<AsksForRecord, 'documents'>): PrivacyPolicyFacts | undefined {
  const draft = documents.draft({ templateId: 'privacy-policy' })
  return draft.savedAt === null ? undefined : privacyPolicyFacts.safeParse(draft.facts).data
}

/** The words of the set count as taken: where nobody changes them, the policy keeps its own. */
function rememberSet(db: WritableDb, set: StarterSet, at: string): void {
  const words = set.groups.flatMap(({ key, facts, purposes: uses }) => [
    [wordsKey(key), { ...facts, recipients: [], places: [] }] as const,
    ...uses.map((use) => [wordsKey(key, use.key), use.facts] as const),
  ])
  answers.save(db, 'taken', { answer: Object.fromEntries(words), by: '', at })
}
