import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { changedFacts } from '@core/documents/changed-facts'
import type { FactChange } from '@core/documents/document-state'
import { policyFactName } from '@core/documents/templates/privacy-policy/fact-names'
import { privacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import type { Organisation } from '@core/organisation/organisation'
import { asPolicySays } from '@core/processing/as-policy-says'
import type { processingContract } from '@core/processing/contract'
import { progressOf } from '@core/processing/gaps'
import { contractsDue, recordQuiet } from '@core/processing/processing-on-today'
import { likelySet } from '@core/processing/starter/index'
import { takeIntoPolicy, wordsKey } from '@core/processing/take-into-policy'
import type { Deps } from '../deps'
import * as answers from './answer-repository'
import { entryCalls } from './entry-calls'
import { loadRecord, loadTaken } from './load-record'
import { type AsksForRecord, groupsInPolicy, startCalls } from './start-calls'

type Others = AsksForRecord & { readonly organisation: { get(): Organisation | null } }

/** The record of processing as the one place, and the privacy policy following it (`ropa.duty`, rows L1 and J1). */
export function createProcessingService(deps: Deps, others: Others) {
  const { register, clock } = deps
  const { read } = register
  const record = () => loadRecord(read)
  const rowIds = () => others.retention.rows().map(({ id }) => id)

  function policies() {
    const now = privacyPolicyFacts.safeParse(others.documents.draft({ templateId: 'privacy-policy' }).facts)
    if (!now.success) return undefined
    const from = { record: record(), rows: others.retention.rows(), taken: loadTaken(read) }
    return { now: now.data, next: takeIntoPolicy(now.data, from) }
  }

  /** The record as it is shown: what nobody has confirmed stands as the policy says it, and so is asked once. */
  function proposed() {
    const draft = privacyPolicyFacts.safeParse(others.documents.draft({ templateId: 'privacy-policy' }).facts)
    if (!draft.success) return { record: record(), ticked: [] }
    return { record: asPolicySays(record(), draft.data), ticked: [...draft.data.security.ticks] }
  }

  /** What the privacy policy would say otherwise if it followed the record. */
  function differences(): FactChange[] {
    const both = policies()
    if (!both) return []
    const said = changedFacts(both.now, both.next).map((one) => ({
      fact: one.fact,
      say: policyFactName(one, both.now, both.next),
    }))
    return [...new Map(said.map((one) => [one.say, one])).values()].slice(0, 200)
  }

  function saveAnswer(name: 'security' | 'duty', answer: unknown, by: string): void {
    const verb = name === 'security' ? 'saveSecurity' : 'saveDuty'
    register.change({ action: `processing.${verb}`, subject: name, fields: [name] }, (db) =>
      answers.save(db, name, { answer, by, at: clock.now() }),
    )
  }

  return {
    ...startCalls(deps, others),
    ...entryCalls(deps, others),
    get: () => ({
      ...proposed(),
      likely: likelySet(others.organisation.get()),
      inPolicy: groupsInPolicy(others),
      rows: [...others.retention.rows()],
      places: others.places.list().places.map(({ name }) => name),
      policy: differences(),
    }),
    saveSecurity({ facts, by }) {
      saveAnswer('security', facts, by)
      return {}
    },
    saveDuty({ facts, by }) {
      saveAnswer('duty', facts, by)
      return {}
    },
    takeIntoPolicy() {
      const both = policies()
      if (!both) throw new AppError('not-found')
      const changed = differences().length
      register.change({ action: 'processing.takeIntoPolicy', subject: '', final: true }, (db) => {
        others.documents.saveDraft({ templateId: 'privacy-policy', facts: both.next })
        answers.save(db, 'taken', { answer: takenNow(), by: '', at: clock.now() })
      })
      return { changed }
    },
    differences,
    /** For Today: contracts with those outside, to be looked at again. */
    due: () => contractsDue(record().recipients),
    /** For “Quietly fine”: how far the record is. */
    quiet: () => recordQuiet(record(), progressOf(record(), rowIds())),
    /** What assessments speak of: every purpose by its id, with its group. */
    purposes: () => {
      const { groups, purposes } = record()
      return purposes.map((one) => ({
        ...one,
        groupTitle: groups.find(({ id }) => id === one.groupId)?.facts.title ?? '',
      }))
    },
  } satisfies Handlers<typeof processingContract> & Record<string, unknown>

  function takenNow() {
    const { groups, purposes } = record()
    return Object.fromEntries([
      ...groups.map(({ key, facts }) => [wordsKey(key), facts] as const),
      ...purposes.map(({ groupId, key, facts }) => {
        const group = groups.find(({ id }) => id === groupId)
        return [wordsKey(group?.key ?? groupId, key), facts] as const
      }),
    ])
  }
}
