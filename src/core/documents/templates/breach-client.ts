import { clientLetterFacts } from '../../breaches/client-letter'
import type { BreachCase } from '../../breaches/breach'
import { countWords, dataWords, orNotKnown } from '../../breaches/known-words'
import { momentWords, occurredWords } from '../../breaches/moment-words'
import { dayMonthYear } from '../../time/format-date'
import { defineTemplate } from '../template'
import { letterEnd, letterGaps, reachUs } from './request-letter'

/** Tells a client or another organisation that their people’s data is part of a breach (`doc.breach-client`). */
export const breachClient = defineTemplate({
  id: 'breach-client',
  title: 'Letter to another organisation about a breach',
  purpose:
    'Tells a client or a partner what happened to their people’s data, in which role you hold it, and what you ask.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['breach.processor', 'breach.client-orgs', 'settled.processor-clock'],
  facts: clientLetterFacts,
  compose({ case: of, extras }, frame) {
    const { organisation, madeOn } = frame
    const { facts, reference } = of.breach
    return [
      { type: 'title', text: 'A breach that touches your people’s data' },
      {
        type: 'paragraph',
        words: [organisation.name, organisation.address.replace(/\s*\n+\s*/g, ', ')].filter(Boolean).join(', '),
      },
      { type: 'paragraph', words: `${dayMonthYear(madeOn)}. Our reference: ${reference}` },
      { type: 'paragraph', words: `Dear ${extras.to || '(name of the organisation)'},` },
      {
        type: 'paragraph',
        words: roleWords(of),
        rules: of.route === 'client' ? ['breach.processor', 'settled.processor-clock'] : ['breach.client-orgs'],
      },
      {
        type: 'table',
        head: ['What', 'What we know'],
        rows: [
          ['What happened', orNotKnown([`${facts.title}.`, facts.whatHappened].join(' ').trim())],
          ['Happened', occurredWords(facts)],
          ['Found', momentWords(facts.foundAt)],
          ['We were sure', momentWords(facts.awareAt)],
          ['Kinds of data', dataWords(facts)],
          ['Whose data of yours', orNotKnown(extras.whose)],
          ['How many people', countWords(facts.peopleCount, facts.countsAreRough)],
          ['How many records', countWords(facts.recordCount, facts.countsAreRough)],
          ['What may follow for them', orNotKnown(facts.consequences)],
          ['What we have done', orNotKnown(facts.containment)],
          ['So that it does not happen again', orNotKnown(facts.prevention)],
        ],
        rules: ['breach.content'],
      },
      {
        type: 'paragraph',
        words: 'What we do not know yet we will send you as soon as we do.',
        rules: ['breach.phased'],
      },
      ...(extras.ask === '' ? [] : [{ type: 'paragraph' as const, words: extras.ask }]),
      { type: 'paragraph', words: `Ask us whatever you need.${reachUs(frame)}` },
      ...letterEnd(frame),
    ]
  },
  gaps: ({ extras }, frame) => [
    ...letterGaps(frame),
    ...(extras.to === '' ? [{ fact: 'extras.to', say: 'Say which organisation it goes to.' }] : []),
  ],
  checkBeforeUse: [
    'Ring first where you can; this is what you send after it.',
    'Name only people of theirs, and of nobody else.',
  ],
})

function roleWords({ breach: { facts }, route }: BreachCase): string {
  if (route === 'client')
    return 'Something went wrong with data that we handle for you. It is your data, so it is for you to decide whether the regulator and the people hear of it; from the moment you know, your own time runs.'
  if (facts.role === 'joint')
    return 'Something went wrong with data that you and we decide on together. We have to agree who tells whom.'
  return 'Something went wrong with data we hold, and people of yours are among those concerned. We decide ourselves about the regulator; you may have duties of your own.'
}
