import { dayMonthYear, shortDateYear } from '../time/format-date'
import { londonDate, londonParts } from '../time/instant'
import { breachDueAt } from './clock'
import { subjectNames } from './closing'
import { currentDecision, decisionChoices, tellingWays, type Decision, type DecisionSubject } from './decision'
import type { BreachFacts } from './facts'
import { harmTypeLabels, kindsOfIncident } from './kinds'
import { countWords, dataWords, notKnown, orNotKnown, whoseWords } from './known-words'
import { momentWords, occurredWords } from './moment-words'
import type { BreachSummary } from './summary'
import { isAfter } from './times'

/** The columns of the printed log: facts, effects, action, decision and reason, as the law lists them (`breach.register`). */
export const logHead = [
  'Number and times',
  'What happened',
  'Data and people',
  'Effects',
  'What was done',
  'Regulator told, and why or why not',
  'People and others told',
  'State',
] as const

/** One line of the printed log. */
export function logRow(line: BreachSummary): string[] {
  const { facts } = line.breach
  return [
    [
      line.breach.reference,
      `Happened: ${occurredWords(facts, shortMoment)}`,
      `Found: ${shortMoment(facts.foundAt)}`,
      `Sure: ${shortMoment(facts.awareAt)}`,
    ].join('\n'),
    sentences([
      facts.title,
      facts.nearMiss ? 'Near miss' : kindsOfIncident[facts.kind].label,
      facts.role === 'processor' ? `Data of ${facts.clientName || 'a client'}` : '',
      facts.whatHappened,
    ]),
    sentences([dataWords(facts), peopleWords(facts)]),
    sentences([
      ...facts.types.map((type) => harmTypeLabels[type]),
      facts.consequences || (facts.nearMiss ? 'None' : notKnown),
      line.band ? `Severity ${line.se}` : '',
    ]),
    sentences([orNotKnown(facts.containment), facts.prevention, actionWords(line)]),
    reportWords(line),
    sentences((['people', 'organisations', 'police', 'insurer'] as const).map((about) => decisionWords(line, about))),
    line.breach.closing ? `Closed ${dayMonthYear(londonDate(line.breach.closing.at))}` : 'Open',
  ]
}

/** Day and time as short as they can be without a doubt: a log is narrow. */
function shortMoment(at: string): string {
  const { date, time } = londonParts(at)
  return `${shortDateYear(date)}, ${time}`
}

function peopleWords(facts: BreachFacts): string {
  const [whose, count] = [whoseWords(facts), countWords(facts.peopleCount, facts.countsAreRough)]
  if (whose !== notKnown) return `${whose}: ${count}`
  return count === notKnown ? 'Not yet known whose, and how many' : `Not yet known whose: ${count}`
}

function actionWords({ doneActions, openActions }: BreachSummary): string {
  return doneActions + openActions === 0 ? '' : `Actions: ${doneActions} done, ${openActions} open`
}

function reportWords(line: BreachSummary): string {
  if (line.route === 'client') return 'The client decides'
  const about: DecisionSubject = line.route === 'dspt' ? 'dspt' : 'regulator'
  return decisionWords(line, about) || 'Not decided yet'
}

function decisionWords(line: BreachSummary, about: DecisionSubject): string {
  const decision = currentDecision(line.decisions, about)
  if (!decision) return ''
  const who = subjectNames[about].replace(/^the /, '')
  return sentences([
    `${who.charAt(0).toUpperCase()}${who.slice(1)}: ${decisionChoices[decision.choice].toLowerCase()}`,
    toldWords(decision, line),
    decision.reason,
  ])
}

function toldWords({ told, about }: Decision, line: BreachSummary): string {
  if (!told) return ''
  const isReport = about === 'regulator' || about === 'dspt'
  const late =
    isReport && isAfter(told.at, breachDueAt(line.breach.facts.awareAt)) ? `Late, because: ${told.lateReason}` : ''
  return sentences([
    `Told ${momentWords(told.at)}, ${tellingWays[told.how].toLowerCase()}`,
    told.reference && `Reference ${told.reference}`,
    late,
  ])
}

/** Short statements one after the other, each with one full stop. */
function sentences(parts: readonly string[]): string {
  const said = parts.map((part) => part.trim().replace(/\.$/, '')).filter((part) => part !== '')
  return said.length === 0 ? '' : `${said.join('. ')}.`
}
