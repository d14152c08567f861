import { changedFacts } from '@core/documents/changed-facts'
import { policyFactName } from '@core/documents/templates/privacy-policy/fact-names'
import { starterFacts } from '@core/documents/templates/privacy-policy/starter/index'
import type { Sector } from '@core/organisation/organisation'
import { groupParts, purposeParts, type ProcessingRecord } from '@core/processing/record'
import { setFromPolicy } from '@core/processing/starter/from-policy'
import { starterSets } from '@core/processing/starter/index'
import type { StarterSet } from '@core/processing/starter/set'
import { takeIntoPolicy, wordsKey } from '@core/processing/take-into-policy'
import type { ScheduleRow } from '@core/retention/row'
import { starterRows } from '@core/retention/starter-rows'
import { expect, it } from 'vitest'

const at = '2026-11-24T10:42:00.000Z'
const said = { by: 'Ruth Calder', at }

/** The record as it is once every proposed answer was confirmed as it stands. */
function confirmed(set: StarterSet): ProcessingRecord {
  return {
    startedAt: at,
    groups: set.groups.map(({ key, facts }) => ({
      id: key,
      key,
      facts: { ...facts, places: [] },
      confirmed: groupParts.map((part) => ({ part, ...said })),
    })),
    purposes: set.groups.flatMap((group) =>
      group.purposes.map(({ key, facts }) => ({
        id: `${group.key} ${key}`,
        groupId: group.key,
        key,
        facts,
        confirmed: purposeParts.map((part) => ({ part, ...said })),
      })),
    ),
    recipients: [],
    security: null,
    duty: null,
  }
}

const sets = {
  coaching: 'coaching',
  'gp-practice': 'gp-practice',
  recruitment: 'recruitment',
  other: 'general',
} as const

it.each(Object.entries(sets))(
  'the first policy of %s and the first record, both confirmed as proposed, say the same',
  (sector, setId) => {
    const policy = starterFacts(sector as Sector)
    const set = setFromPolicy(policy, starterSets[setId])
    const byName = set.scheduleRows.map((row): ScheduleRow => ({ ...row, id: row.name }))
    const rows = [...starterRows(sector as Sector), ...byName]
    const taken = Object.fromEntries(
      set.groups.flatMap(({ key, facts, purposes }) => [
        [wordsKey(key), { ...facts, places: [] }] as const,
        ...purposes.map((use) => [wordsKey(key, use.key), use.facts] as const),
      ]),
    )
    const next = takeIntoPolicy(policy, { record: confirmed(set), rows, taken })
    expect(changedFacts(policy, next).map((one) => policyFactName(one, policy, next))).toEqual([])
  },
)
