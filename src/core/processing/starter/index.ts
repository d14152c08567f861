import type { Organisation } from '../../organisation/organisation'
import { coaching } from './coaching'
import { charity, customers, general } from './customers'
import { practice, recordedCalls } from './practice'
import { recruitment } from './recruitment'
import { accountsRow, type StarterSet } from './set'

/** The starter sets by id: what organisations of a kind usually do (row L1). */
export const starterSets = {
  coaching,
  'gp-practice': practice,
  recruitment,
  'recorded-calls': {
    ...recordedCalls,
    groups: [customers(), ...recordedCalls.groups],
    scheduleRows: [accountsRow, ...recordedCalls.scheduleRows],
  },
  charity,
  general,
} as const satisfies Record<string, StarterSet>

/** The id of a starter set. */
export type StarterSetId = keyof typeof starterSets

/** The ids, in the order they are offered. */
export const starterSetIds = Object.keys(starterSets) as [StarterSetId, ...StarterSetId[]]

/** The set that most likely fits an organisation. */
export function likelySet(organisation: Pick<Organisation, 'sector' | 'legalForm'> | null): StarterSetId {
  if (!organisation) return 'general'
  if (organisation.sector !== 'other') return organisation.sector
  return organisation.legalForm === 'charity' || organisation.legalForm === 'cio' ? 'charity' : 'general'
}
