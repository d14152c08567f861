import type { Block } from '../../block'
import type { BreachCase } from '../../../breaches/breach'
import { checklist } from '../../../breaches/checklist'
import { breachDueAt } from '../../../breaches/clock'
import { organisationsToldAt, reportedAt } from '../../../breaches/decision'
import { roles } from '../../../breaches/facts'
import { answers, impacts, likelihoods, recoveries } from '../../../breaches/form-lists'
import { harmTypeLabels, kindsOfIncident } from '../../../breaches/kinds'
import { countWords, dataWords, notKnown, orNotKnown, whoseWords } from '../../../breaches/known-words'
import { momentWords, occurredWords } from '../../../breaches/moment-words'

/** The first part of the assessment on paper: times, what happened, data and people, what was done at once. */
export function factBlocks(of: BreachCase): Block[] {
  const { facts } = of.breach
  return [
    { type: 'paragraph', words: facts.title, facts: ['title'] },
    { type: 'heading', level: 1, text: 'Times' },
    { type: 'table', head: ['What', 'When (UK time)'], rows: timeRows(of), rules: ['breach.aware', 'breach.72h'] },
    { type: 'heading', level: 1, text: 'What happened' },
    { type: 'paragraph', words: orNotKnown(facts.whatHappened), facts: ['whatHappened'] },
    { type: 'table', head: ['Question', 'Answer'], rows: factRows(of), rules: ['breach.definition'] },
    { type: 'heading', level: 1, text: 'Data and people' },
    { type: 'table', head: ['Question', 'Answer'], rows: peopleRows(of), rules: ['breach.content'] },
    { type: 'heading', level: 1, text: 'What was done at once' },
    { type: 'paragraph', words: orNotKnown(facts.containment), facts: ['containment'] },
    ...tickBlocks(of),
  ]
}

function timeRows(of: BreachCase): string[][] {
  const { facts, recordedAt } = of.breach
  const reported = reportedAt(of.decisions)
  const others = organisationsToldAt(of.decisions)
  const hours =
    facts.nearMiss || facts.role === 'processor' ? [] : [['72 hours end', momentWords(breachDueAt(facts.awareAt))]]
  return [
    ['Happened', occurredWords(facts)],
    ['Found', momentWords(facts.foundAt)],
    ['Sure of it', momentWords(facts.awareAt)],
    ...hours,
    ...(reported ? [['Regulator told', momentWords(reported)]] : []),
    ...(others ? [[of.route === 'client' ? 'Client told' : 'Other organisations told', momentWords(others)]] : []),
    ['Recorded here', momentWords(recordedAt)],
  ]
}

function factRows({ breach: { facts } }: BreachCase): string[][] {
  const cyber = [
    ['Impact on the organisation', impacts[facts.impactOnUs]],
    ['Recovery', recoveries[facts.recovery]],
  ]
  return [
    [
      'Kind of incident',
      facts.nearMiss ? `Near miss: ${kindsOfIncident[facts.kind].label}` : kindsOfIncident[facts.kind].label,
    ],
    [
      'Whose data it is',
      facts.role === 'processor' && facts.clientName ? `${roles[facts.role]} (${facts.clientName})` : roles[facts.role],
    ],
    ['How it was found', orNotKnown(facts.howFound)],
    ['Still going on', answers[facts.ongoing]],
    [
      'What was harmed',
      facts.types.length === 0 ? notKnown : facts.types.map((type) => harmTypeLabels[type]).join('; '),
    ],
    ['Cyber incident', answers[facts.cyber]],
    ...(facts.cyber === 'yes' ? cyber : []),
    ['Crime suspected', answers[facts.crimeSuspected]],
    ['Protection there was before', orNotKnown(facts.measuresBefore)],
    ['Trained in the last two years', answers[facts.trained]],
    ['Looks into it', orNotKnown(facts.investigator)],
  ]
}

function peopleRows({ breach: { facts } }: BreachCase): string[][] {
  return [
    ['Kinds of data', dataWords(facts)],
    ['Whose data', whoseWords(facts)],
    ['Number of people', countWords(facts.peopleCount, facts.countsAreRough)],
    ['Number of records', countWords(facts.recordCount, facts.countsAreRough)],
    ['What may follow for them', orNotKnown(facts.consequences)],
    ['Harm already seen', answers[facts.harmSeen]],
    ['How likely that is', likelihoods[facts.harmLikelihood]],
    ['Other organisations affected', facts.otherOrganisationsNote || answers[facts.otherOrganisations]],
  ]
}

function tickBlocks({ breach }: BreachCase): Block[] {
  const done = checklist.flatMap((item) => {
    const tick = breach.ticks.find((one) => one.itemId === item.id)
    return tick ? [`${item.say}: ${momentWords(tick.at)}${tick.note === '' ? '' : `. ${tick.note}`}`] : []
  })
  return done.length === 0 ? [] : [{ type: 'list', items: done, rules: ['breach.register'] }]
}
