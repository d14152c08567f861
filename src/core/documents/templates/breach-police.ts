import { policeNoteFacts } from '../../breaches/police-note'
import { policeNumbers } from '../../breaches/advise-others'
import { currentDecision } from '../../breaches/decision'
import { orNotKnown } from '../../breaches/known-words'
import { momentWords, occurredWords } from '../../breaches/moment-words'
import { dayMonthYear } from '../../time/format-date'
import { defineTemplate } from '../template'

/** What the police need to hear, and what they said (`doc.breach-police`). */
export const breachPolice = defineTemplate({
  id: 'breach-police',
  title: 'Note for the police about a breach',
  purpose: 'What crime is suspected, what was kept as proof, and the reference and officer.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['breach.police'],
  facts: policeNoteFacts,
  compose({ case: of, extras }, { organisation, madeOn }) {
    const { facts, reference } = of.breach
    const told = currentDecision(of.decisions, 'police')?.told ?? null
    return [
      { type: 'title', text: 'Note for the police' },
      {
        type: 'paragraph',
        words: `${[organisation.name, organisation.phone].filter(Boolean).join(', ')}. ${dayMonthYear(madeOn)}. Our reference ${reference}.`,
      },
      {
        type: 'table',
        head: ['What', 'What we know'],
        rows: [
          ['Offence we suspect', orNotKnown(extras.offence)],
          ['What happened', `${facts.title}. ${facts.whatHappened}`.trim()],
          ['Happened', occurredWords(facts)],
          ['Found', momentWords(facts.foundAt)],
          ['How it was found out', orNotKnown(facts.howFound)],
          ['What we did at once', orNotKnown(facts.containment)],
          ['Proof we kept', orNotKnown(extras.evidence)],
          ['Who can be asked here', orNotKnown(facts.investigator)],
          ['Police told', told ? momentWords(told.at) : 'Not yet'],
          ['Crime reference', extras.crimeReference || told?.reference || 'Not yet known'],
          ['Officer', orNotKnown(extras.officer)],
          ['Asked us to wait with telling people', extras.delay || 'Not asked, or not written down'],
        ],
        rules: ['breach.police'],
      },
      {
        type: 'paragraph',
        words: `${policeNumbers(organisation.nation)} Telling them does not replace the report to the regulator.`,
        rules: ['breach.police'],
      },
    ]
  },
  gaps: () => [],
  checkBeforeUse: [
    'Give no more about the people concerned than the police ask for.',
    'Delete and tidy up nothing before they have seen it.',
  ],
})
