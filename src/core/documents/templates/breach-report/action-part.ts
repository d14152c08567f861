import type { BreachCase } from '../../../breaches/breach'
import { currentDecision, tellingWays, type DecisionSubject } from '../../../breaches/decision'
import { answers } from '../../../breaches/form-lists'
import { momentWords } from '../../../breaches/moment-words'
import { isLate, type ReportFacts } from '../../../breaches/report-facts'
import { dayMonthYear } from '../../../time/format-date'
import { field, type ReportPart } from './report-row'

/** The fourth part: what protected the data before, training, and why a report comes late. */
export function causesPart(report: ReportFacts): ReportPart {
  const { facts } = report.case.breach
  return {
    title: '4. Causes and prevention',
    rules: ['breach.late', 'breach.72h'],
    rows: [
      field('Protection there was before', facts.measuresBefore),
      field('Data-protection training of those involved, last two years', answers[facts.trained]),
      field('Reasons for a delay past 72 hours', isLate(report) ? report.extras.lateReason : 'None: within 72 hours'),
    ],
  }
}

/** The fifth part: what was done, what changes, and who was told. */
export function actionPart({ case: of }: ReportFacts): ReportPart {
  const { facts } = of.breach
  return {
    title: '5. Taking action',
    rules: ['breach.content', 'breach.individuals', 'breach.prevent'],
    rows: [
      field('Done to contain and repair it', facts.containment),
      field('Done so that it does not happen again', preventionWords(of)),
      field('People told, or why not', toldWords(of, 'people')),
      field('Other organisations told', toldWords(of, 'organisations')),
      field('Police told', toldWords(of, 'police')),
      field('Insurer or bank told', toldWords(of, 'insurer')),
    ],
  }
}

function preventionWords({ breach, actions }: BreachCase): string {
  const steps = actions.map(({ what, owner, dueOn, doneOn }) => {
    const when =
      doneOn === '' ? (dueOn === '' ? 'no date yet' : `by ${dayMonthYear(dueOn)}`) : `done ${dayMonthYear(doneOn)}`
    return `${what} (${owner}, ${when})`
  })
  return [breach.facts.prevention, ...steps].filter((part) => part !== '').join('\n')
}

function toldWords({ decisions }: BreachCase, about: DecisionSubject): string {
  const decision = currentDecision(decisions, about)
  if (!decision) return ''
  if (decision.choice === 'no') return `No, because: ${decision.reason}`
  if (decision.choice === 'later') return `Not decided yet: ${decision.reason}`
  const { told } = decision
  return told ? `Yes: ${momentWords(told.at)}, ${tellingWays[told.how].toLowerCase()}` : 'Yes, they will be told'
}
