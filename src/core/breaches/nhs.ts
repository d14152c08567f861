import type { RuleId } from '../law/rules'
import type { AdviceLine } from './advice'
import type { AdviseFor } from './matter'
import type { AssessmentAnswers } from './assessment'
import type { BreachFacts } from './facts'

/**
 * Does the NHS England tool apply (row I7)? England and Wales share one list of bank holidays and so one setting here; a
 * practice in Wales says so in the case.
 */
export function isNhsInEngland(
  organisation: Pick<AdviseFor, 'sector' | 'nation'>,
  practiceNation: BreachFacts['practiceNation'],
): boolean {
  return (
    organisation.sector === 'gp-practice' && organisation.nation === 'england-and-wales' && practiceNation !== 'wales'
  )
}

/** How bad it was for people, in the order of NHS England’s tool: asked and stored so that its form is quick to fill in. */
export const nhsImpacts = {
  none: 'No harm to anybody',
  minor: 'A little harm, or people who are easily harmed',
  some: 'Some harm or upset',
  serious: 'Pain, suffering or loss of money',
  death: 'Death or lasting disaster',
} as const

/** How likely that is, in the order of the same tool. */
export const nhsLikelihoods = {
  'did-not-happen': 'It did not happen',
  'not-likely': 'Not likely',
  likely: 'Likely',
  'very-likely': 'Very likely',
  happened: 'It has happened',
} as const

/** Harm judged plainly unlikely in the tool’s own words; anything else is reported (`settled.dspt`). No grid is computed. */
export function isClearlyUnlikely(answers: Pick<AssessmentAnswers, 'nhsLikelihood'>): boolean {
  return answers.nhsLikelihood === 'did-not-happen' || answers.nhsLikelihood === 'not-likely'
}

/** Who inside and above the organisation must hear of it: in a practice the DPO, the Caldicott Guardian and the commissioner. */
export function alsoTell(organisation: AdviseFor, practiceNation: BreachFacts['practiceNation']): AdviceLine[] {
  const dpo = organisation.dpoName
    ? `your data protection officer, ${organisation.dpoName}`
    : 'your data protection officer'
  if (organisation.sector !== 'gp-practice') {
    return organisation.dpoName ? [{ say: `Tell ${dpo}.`, rules: ['breach.content'] }] : []
  }
  const rules: RuleId[] = ['breach.caldicott']
  return [
    { say: `Tell ${dpo}.`, rules },
    { say: 'Tell the Caldicott Guardian.', rules },
    { say: `Tell ${commissioner(organisation, practiceNation)} if your contract asks for it.`, rules },
  ]
}

function commissioner(organisation: AdviseFor, practiceNation: BreachFacts['practiceNation']): string {
  if (organisation.nation === 'scotland') return 'the health board'
  if (organisation.nation === 'northern-ireland') return 'the Department of Health’s planning group'
  return practiceNation === 'wales' ? 'the local health board' : 'the integrated care board'
}
