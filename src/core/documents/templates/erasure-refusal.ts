import { erasureExceptionSentences, type ErasureException } from '../../erasure/reasons'
import { letterFacts } from '../../requests/letter-facts'
import type { Block } from '../block'
import { defineTemplate } from '../template'
import { aboutWhom, outcomeGaps, outcomeLetter } from './request-letter-parts'

/** Tells a person that they are not erased: the reason, what they can ask for instead, and where to complain (`doc.erasure-refuse`). */
export const erasureRefusal = defineTemplate({
  id: 'erasure-refusal',
  title: 'Refusal of an erasure',
  purpose: 'Tells the person why you keep what they asked you to erase, and what else they can do.',
  place: 'case',
  version: '2026-11-23',
  changes: ['2026-11-23: first version.'],
  rules: ['erase.exceptions', 'settled.erasure-order', 'rights.refuse.letter', 'complaint.notice'],
  facts: letterFacts,
  compose(facts, frame) {
    const about = aboutWhom(facts)
    return outcomeLetter(facts, frame, {
      title: 'Your request to be erased: what we decided',
      asked: `You asked us to delete what we hold about ${about}.`,
      decided: {
        yes: 'We erase it.',
        'in-part': 'We erase a part of it.',
        no: 'We do not erase it.',
      },
      rules: ['rights.refuse.letter'],
      more: instead(facts.erasure?.exception ?? ''),
    })
  },
  gaps: outcomeGaps,
  checkBeforeUse: [
    'Do the reasons fit this case, and does it say until when you keep it?',
    'Is the name right, and does the letter go to an address you know to be theirs?',
  ],
})

/** The reason of the law, and what may help them instead. */
function instead(exception: ErasureException | ''): Block[] {
  const reason: Block[] =
    exception === ''
      ? []
      : [{ type: 'paragraph', words: erasureExceptionSentences[exception], rules: ['erase.exceptions'] }]
  const items = [
    ...(exception === 'care-record' ? ['You can ask us to correct the record, or to add a note of yours to it.'] : []),
    'You can object to how we use it.',
    'You can ask us to keep it without using it, where the law provides for that.',
  ]
  return [
    ...reason,
    { type: 'heading', level: 2, text: 'What you can ask for instead' },
    {
      type: 'list',
      items,
      rules: ['object.general', 'restrict.when', ...(exception === 'care-record' ? ['rect.duty'] : [])],
    },
  ]
}
