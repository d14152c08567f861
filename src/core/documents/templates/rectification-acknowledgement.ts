import { letterFacts } from '../../requests/letter-facts'
import { defineTemplate } from '../template'
import { letterGaps } from './request-letter'
import { aboutWhom, detailOf, monthAcknowledgement } from './request-letter-parts'

/** Tells a person that their correction request is with us, by when we answer, and how we look at it. */
export const rectificationAcknowledgement = defineTemplate({
  id: 'rectification-acknowledgement',
  title: 'Acknowledgement of a correction request',
  purpose: 'Tells the person that you have the request, by when you will answer and what happens until then.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['rights.deadline', 'rect.duty', 'rect.restrict-meanwhile', 'erase.notify', 'complaint.notice'],
  facts: letterFacts,
  compose(facts, frame) {
    const about = aboutWhom(facts)
    const wrong = sentence('What you say is wrong or missing', detailOf(facts, 'wrong'))
    const right = sentence('What it should say', detailOf(facts, 'right'))
    return monthAcknowledgement(facts, frame, {
      asked:
        `You asked us to put right what we hold about ${about}. ${[wrong, right].filter(Boolean).join(' ')}`.trim(),
      next: [
        'We compare what we hold with what can be proved. If you have something that shows it, send it to us.',
        'What is wrong we correct, and what is missing we add, on the computer and on paper.',
        'If it is somebody’s opinion, we do not rewrite it. We note your view beside it.',
        'We tell those who received it from us what is right, unless that is impossible or out of all proportion.',
        ...(facts.details['pauseUse'] === true
          ? ['Until we have decided we keep it and do nothing else with it.']
          : []),
      ],
      rules: ['rect.duty', 'rect.restrict-meanwhile', 'erase.notify'],
    })
  },
  gaps: (_facts, frame) => letterGaps(frame),
  checkBeforeUse: ['Is the name right, and does the letter go to an address you know to be theirs?'],
})

function sentence(label: string, words: string): string {
  return words === '' ? '' : `${label}: “${words}”.`
}
