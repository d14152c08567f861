import type { Sector } from '../organisation/organisation'
import { currentAssessment, type BreachCase } from './breach'
import { itemsFor } from './checklist'
import { stepIds, type StepId } from './checklist-item'
import { currentDecision, decisionsFor } from './decision'
import { shortRegulator } from './regulator-name'

/** How far a case is. `current` is the first step not done. */
export type Progress = {
  readonly done: Readonly<Record<StepId, boolean>>
  readonly current: StepId
  readonly next: string
}

/** Works out how far a case is; nothing is stored, so it can never disagree with what was entered. */
export function progressOf(of: BreachCase, organisation: { sector: Sector; regulatorName: string }): Progress {
  const { breach, decisions, route } = of
  const ticked = new Set(breach.ticks.map((one) => one.itemId))
  const items = itemsFor('contain', { kind: breach.facts.kind, route, sector: organisation.sector })
  const assessed = currentAssessment(of) !== null || !needsAssessment(of)
  const standing = decisionsFor(route).ask.flatMap((about) => currentDecision(decisions, about) ?? [])
  const required = decisionsFor(route).required
  const decided = required.every((about) => standing.some((one) => one.about === about && one.choice !== 'later'))
  const told = decided && standing.every((one) => one.choice !== 'yes' || one.told !== null)
  const done = {
    // Not every item fits every case: whoever has assessed or decided has moved on.
    contain: items.every((item) => ticked.has(item.id)) || of.assessments.length > 0 || decisions.length > 0,
    assess: assessed,
    decide: decided,
    tell: told,
    learn: breach.closing !== null,
  }
  const current = stepIds.find((step) => !done[step]) ?? 'learn'
  return { done, current, next: nextSentence(of, current, shortRegulator(organisation.regulatorName)) }
}

/** A near miss and a client’s data are not scored by us; everything else is. */
export function needsAssessment({ route }: Pick<BreachCase, 'route'>): boolean {
  return route !== 'none' && route !== 'client'
}

function nextSentence({ breach, route }: BreachCase, current: StepId, who: string): string {
  if (breach.closing) return 'Closed.'
  if (route === 'client') {
    return current === 'contain' || current === 'decide'
      ? 'Next: tell your client what you know.'
      : 'Next: finish, and sign it off.'
  }
  const report = route === 'dspt' ? 'report it through the NHS tool' : `tell ${who}`
  switch (current) {
    case 'contain':
      return route === 'none'
        ? 'Next: go through the list, then write down why it need not be reported.'
        : 'Next: stop it getting worse, then assess it.'
    case 'assess':
      return `Next: finish the assessment, then decide whether to ${report}.`
    case 'decide':
      return route === 'none' ? 'Next: write down why it need not be reported.' : `Next: decide whether to ${report}.`
    case 'tell':
      return 'Next: tell those you decided to tell, and record it.'
    case 'learn':
      return 'Next: agree what changes, and sign it off.'
  }
}
