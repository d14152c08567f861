import { letterFacts } from '../../requests/letter-facts'
import { defineTemplate } from '../template'
import { aboutWhom, changedPlaces, outcomeGaps, outcomeLetter } from './request-letter-parts'

/** Tells a person what came of their request to only keep their data (`doc.rectify-restrict-object`). */
export const restrictionOutcome = defineTemplate({
  id: 'restriction-outcome',
  title: 'Answer to a restriction request',
  purpose: 'Tells the person what you now only keep, or why you go on using it.',
  place: 'case',
  version: '2026-11-24',
  changes: ['2026-11-24: after a no nothing is said to be done.', '2026-11-22: first version.'],
  rules: ['restrict.when', 'erase.notify', 'rights.refuse.letter', 'complaint.notice'],
  facts: letterFacts,
  compose(facts, frame) {
    const about = aboutWhom(facts)
    return outcomeLetter(facts, frame, {
      title: 'Your request to keep it unused: what we decided',
      asked: `You asked us to keep what we hold about ${about} and not to use it.`,
      decided: {
        yes: 'We only store it from now on. We use it for nothing else unless you agree or a legal claim needs it, and you hear from us before that ends.',
        'in-part': 'We only store a part of it from now on, and you hear from us before that ends.',
        no: 'We go on using it.',
      },
      rules: ['restrict.when', 'erase.notify'],
      more: changedPlaces(facts, 'We put it out of use here:'),
    })
  },
  gaps: outcomeGaps,
  checkBeforeUse: [
    'Is everything the letter says done already?',
    'Is the name right, and does the letter go to an address you know to be theirs?',
  ],
})
