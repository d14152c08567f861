import { letterFacts, type LetterFacts } from '../../requests/letter-facts'
import type { Block } from '../block'
import { defineTemplate } from '../template'
import { aboutWhom, changedPlaces, outcomeGaps, outcomeLetter } from './request-letter-parts'

/** Tells a person what came of their correction request, who else was told, and where to complain (`doc.rectify-restrict-object`). */
export const rectificationOutcome = defineTemplate({
  id: 'rectification-outcome',
  title: 'Answer to a correction request',
  purpose: 'Tells the person what you corrected and where, or why you did not.',
  place: 'case',
  version: '2026-11-24',
  changes: [
    '2026-11-24: after a no nothing is said to be done, and the person may add a note.',
    '2026-11-22: first version.',
  ],
  rules: ['rect.duty', 'erase.notify', 'rights.refuse.letter', 'complaint.notice'],
  facts: letterFacts,
  compose(facts, frame) {
    const about = aboutWhom(facts)
    return outcomeLetter(facts, frame, {
      title: 'Your correction request: what we decided',
      asked: `You asked us to put right what we hold about ${about}.`,
      decided: {
        yes: 'We have corrected it.',
        'in-part': 'We have corrected a part of it.',
        no: 'We have not changed it.',
      },
      rules: ['rect.duty', 'erase.notify'],
      more: [...changedPlaces(facts, 'We put it right here:'), ...yourView(facts)],
    })
  },
  gaps: outcomeGaps,
  checkBeforeUse: [
    'Is everything the letter says done already?',
    'Is the name right, and does the letter go to an address you know to be theirs?',
  ],
})

/** What stays as it is may have the person’s own view beside it (`rect.duty`). */
function yourView({ decision }: LetterFacts): Block[] {
  if (!decision || decision.result === 'yes') return []
  const words =
    'You can send us a short note of how you see it. We keep it beside what stays, so that both can be read.'
  return [{ type: 'paragraph', words, rules: ['rect.duty'] }]
}
