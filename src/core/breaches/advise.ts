import type { Advice, AdviceLine, Route } from './advice'
import { adviseOrganisations, advisePolice } from './advise-others'
import { advisePeople } from './advise-people'
import { adviseRegulator } from './advise-regulator'
import type { AssessmentAnswers } from './assessment'
import { flagSentences, score } from './enisa/score'
import type { AdviseFacts, AdviseFor } from './matter'
import { alsoTell, isNhsInEngland } from './nhs'
import { shortRegulator } from './regulator-name'

/** The advice of the breach tree (`flow.breach`, BR1 to BR8): who should hear of it, and why. Advice, never a decision. */
export function advise(facts: AdviseFacts, answers: AssessmentAnswers | null, organisation: AdviseFor): Advice {
  const route = routeOf(facts, organisation)
  const band = answers ? score(answers).band : null
  const matter = { route, facts, answers, band, organisation, who: shortRegulator(organisation.regulatorName) }
  const people = advisePeople(matter)
  const regulator = adviseRegulator(matter, people.advice)
  const organisations = adviseOrganisations(matter)
  const police = advisePolice(matter)
  return {
    regulator: regulator.advice,
    people: people.advice,
    organisations: organisations.advice,
    police: police.advice,
    route,
    headline: regulator.headline,
    lines: { regulator: regulator.line, people: people.line, organisations: organisations.line, police: police.line },
    weigh: [...weighOf(answers), ...elsewhere(facts, organisation, route)],
    alsoTell: facts.nearMiss ? [] : alsoTell(organisation, facts.practiceNation),
  }
}

/** Where a report would go: a processor’s client comes before every clock (`settled.processor-clock`), then BR2, then BR6. */
export function routeOf(facts: AdviseFacts, organisation: Pick<AdviseFor, 'sector' | 'nation'>): Route {
  if (facts.nearMiss) return 'none'
  if (facts.role === 'processor') return 'client'
  if (facts.serviceProvider) return 'pecr'
  return isNhsInEngland(organisation, facts.practiceNation) ? 'dspt' : 'ico'
}

/** A practice outside England reports to the regulator itself: the NHS tool is for England only (row I7). */
function elsewhere({ nearMiss }: AdviseFacts, organisation: AdviseFor, route: Route): AdviceLine[] {
  if (organisation.sector !== 'gp-practice' || route !== 'ico' || nearMiss) return []
  const who = shortRegulator(organisation.regulatorName)
  const say = `The NHS tool is for practices in England. Yours reports to ${who} itself.`
  return [{ say, rules: ['breach.dspt', 'breach.content'] }]
}

/** What the number does not know and a person must weigh. */
function weighOf(answers: AssessmentAnswers | null): AdviceLine[] {
  if (!answers) return []
  const lines: AdviceLine[] = score(answers).flags.map((flag) => ({
    say: flagSentences[flag],
    rules: ['breach.enisa'],
  }))
  if (answers.adjustments.some((one) => one.id === 'people-at-risk')) {
    lines.push({
      say: 'Children or others who are easily harmed are among them. When in doubt, tell.',
      rules: ['breach.factors'],
    })
  }
  if (answers.seenBy === 'known') {
    lines.push({
      say: 'You know who has it. A written promise to delete it, from somebody you can trust, lowers the risk.',
      rules: ['breach.factors'],
    })
  }
  return lines
}
