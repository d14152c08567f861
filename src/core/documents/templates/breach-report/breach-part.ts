import { answers, likelihoods, recoveries, impacts } from '../../../breaches/form-lists'
import { kindsOfIncident, harmTypes, harmTypeLabels } from '../../../breaches/kinds'
import { countWords, dataWords, whoseWords } from '../../../breaches/known-words'
import { momentWords, occurredWords } from '../../../breaches/moment-words'
import { reportReasons, type ReportFacts } from '../../../breaches/report-facts'
import type { BreachFacts } from '../../../breaches/facts'
import { field, type ReportPart } from './report-row'

/** The first part of the form: what kind of report it is. */
export function typePart({ extras }: ReportFacts): ReportPart {
  const followUp = extras.type === 'follow-up'
  return {
    title: '1. Report type',
    rules: ['breach.phased'],
    rows: [
      field('Initial or follow-up', followUp ? 'Follow-up' : 'Initial'),
      field(
        'Case reference',
        followUp ? extras.caseReference : extras.caseReference || 'None yet: this is the first report',
      ),
      field('Spoken to somebody there already', answers[extras.spokenTo]),
      field('Why it is reported', reportReasons[extras.reason]),
    ],
  }
}

/** The second part: what happened, to which data, of whom, and what may follow. */
export function breachPart({ case: of, extras }: ReportFacts): ReportPart {
  const { facts } = of.breach
  return {
    title: '2. About the breach',
    rules: ['breach.content', 'breach.aware'],
    rows: [
      field('What happened, and what went wrong', whatWords(facts)),
      field('Caused by a cyber incident', answers[facts.cyber]),
      field('How it was found out', facts.howFound),
      field('Found out on', momentWords(facts.foundAt)),
      field('Sure of it on', momentWords(facts.awareAt)),
      field('Happened on', facts.occurredIs === 'unknown' ? '' : occurredWords(facts)),
      field('Still going on', answers[facts.ongoing]),
      field('Categories of data', dataWords(facts)),
      field('Number of records', countWords(facts.recordCount, facts.countsAreRough)),
      field('Number of people', countWords(facts.peopleCount, facts.countsAreRough)),
      field('Categories of people', whoseWords(facts)),
      field('What may follow for them', facts.consequences),
      field('Harm already seen', answers[facts.harmSeen]),
      field('How likely serious consequences are', likelihoods[facts.harmLikelihood]),
      field('Like it before', extras.earlier),
    ],
  }
}

/** The third part, asked of cyber incidents only; otherwise it says that it does not apply. */
export function cyberPart({ case: of }: ReportFacts): ReportPart {
  const { facts } = of.breach
  const only = (answer: string) => (facts.cyber === 'no' ? 'Does not apply: no cyber incident' : answer)
  return {
    title: '3. Cyber incidents',
    rules: ['breach.content'],
    rows: [
      field('Confidentiality, integrity, availability', only(harmed(facts))),
      field('Impact on the organisation', only(impacts[facts.impactOnUs])),
      field('Expected recovery', only(recoveries[facts.recovery])),
    ],
  }
}

const shortHarm = { confidentiality: 'Confidentiality', integrity: 'Integrity', availability: 'Availability' } as const

function harmed({ types }: BreachFacts): string {
  const chosen = harmTypes.filter((type) => types.includes(type))
  return chosen.map((type) => `${shortHarm[type]}: ${harmTypeLabels[type].toLowerCase()}`).join('. ')
}

function whatWords(facts: BreachFacts): string {
  const about = facts.kind === 'other' ? '' : `${kindsOfIncident[facts.kind].label}. `
  return `${about}${facts.title}.${facts.whatHappened === '' ? '' : ` ${facts.whatHappened}`}`
}
