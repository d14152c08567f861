import type { Organisation } from '../organisation/organisation'
import type { Facts } from './facts'

const from = 'your organisation in Settings'

/** What the organisation’s own entry suggests. Suggestions, never fixed: one organisation can do more than its line of work. */
export function factsOfOrganisation({
  sector,
  nation,
  legalForm,
}: Pick<Organisation, 'sector' | 'nation' | 'legalForm'>): Facts {
  const isPractice = sector === 'gp-practice'
  const isInEngland = nation === 'england-and-wales'
  return {
    ...(sector !== 'recruitment' && sector !== 'other' && { recruiter: { answer: 'no', from } }),
    ...(!isPractice && sector !== 'other' && legalForm !== 'public-body' && { 'public-body': { answer: 'no', from } }),
    ...(isPractice && isInEngland && { 'nhs-england': { answer: 'nhs-england', from } }),
    ...((!isInEngland || (!isPractice && sector !== 'other')) && { 'nhs-england': { answer: 'other', from } }),
  }
}
