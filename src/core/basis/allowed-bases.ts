import { bases, type Basis } from '../documents/templates/privacy-policy/use'
import type { Organisation } from '../organisation/organisation'
import type { DataUse } from './data-use'

/** Is the organisation a public authority where it does its tasks? A GP practice is one for its NHS work. */
export function isPublicAuthority(facts: Pick<Organisation, 'legalForm' | 'sector'> | null): boolean {
  return facts !== null && (facts.legalForm === 'public-body' || facts.sector === 'gp-practice')
}

/** Uses that belong to a public authority’s tasks. */
const tasks: readonly DataUse[] = ['service', 'enquiries', 'duties']

/**
 * The bases a use may rest on (`basis.list`): the two interests are closed to public authorities doing their tasks, and
 * marketing rests on consent or legitimate interests, never on a recognised one (`rli.list`, `li.marketing`).
 */
export function allowedBases(use: DataUse, publicAuthority: boolean): Basis[] {
  if (use === 'marketing') return ['consent', 'legitimate-interests']
  const closed = publicAuthority && tasks.includes(use)
  return bases.filter(
    (basis) => !closed || (basis !== 'legitimate-interests' && basis !== 'recognised-legitimate-interest'),
  )
}
