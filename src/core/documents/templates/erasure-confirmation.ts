import { erasureExceptionSentences } from '../../erasure/reasons'
import { partsInWords } from '../../erasure/parts-in-words'
import type { ErasureFactsOfLetter } from '../../erasure/letter-facts'
import { letterFacts, type LetterFacts } from '../../requests/letter-facts'
import { placeInLetter } from '../../requests/place-in-letter'
import { dayMonthYear } from '../../time/format-date'
import type { Block } from '../block'
import { defineTemplate } from '../template'
import { letterEnd, letterHead, questionsAndComplaints, receivedSentence } from './request-letter'
import { aboutWhom, courtLine, decisionBlocks, outcomeGaps } from './request-letter-parts'

/** Tells a person what was erased, where and when, what stays and why, and who else was told (`doc.erasure-confirm`). */
export const erasureConfirmation = defineTemplate({
  id: 'erasure-confirmation',
  title: 'Confirmation of an erasure',
  purpose: 'Tells the person what was erased and where, what stays and why, and what happens in backups.',
  place: 'case',
  version: '2026-11-23',
  changes: ['2026-11-23: first version.'],
  rules: ['erase.notify', 'erase.backup', 'suppress.vs-erasure', 'settled.erase-and-suppress', 'complaint.notice'],
  facts: letterFacts,
  compose(facts, frame) {
    const about = aboutWhom(facts)
    const decided = {
      yes: `We erase what we hold about ${about}.`,
      'in-part': `We erase what we hold about ${about}, but for what is named below.`,
      no: `We do not erase what we hold about ${about}.`,
    }
    return [
      { type: 'title', text: 'Your request to be erased: what we did' },
      ...letterHead(facts, frame),
      { type: 'paragraph', words: `You asked us to delete what we hold about ${about}. ${receivedSentence(facts)}` },
      ...decisionBlocks(facts, decided, ['erase.grounds', 'erase.exceptions']),
      ...whereErased(facts),
      ...whatStays(facts.erasure),
      ...whoWasTold(facts.erasure),
      ...questionsAndComplaints(frame),
      ...courtLine(facts),
      ...letterEnd(frame),
    ]
  },
  gaps: (facts, frame) => [
    ...outcomeGaps(facts, frame),
    ...(facts.decision?.result === 'no'
      ? [{ fact: 'decision', say: 'You decided not to erase. Write the refusal instead.' }]
      : []),
  ],
  checkBeforeUse: [
    'Is every place done? The letter names only those that are.',
    'Save or print it before the erasure is final: the address it goes to is erased too.',
    'Is the name right, and does the letter go to an address you know to be theirs?',
  ],
})

/** Each place with its day, the register among them; on paper as well as on computers (`erase.paper`). */
function whereErased({ removedFrom, erasure }: LetterFacts): Block[] {
  const places = removedFrom
    // The register has a line of its own, and what happens in backups is said below.
    .filter(({ place }) => place !== 'Steward' && place !== 'Backups')
    .map(({ place, on }) => `${placeInLetter(place)}: erased on ${dayMonthYear(on)}`)
  const items = [...ourRegister(erasure), ...places]
  if (items.length === 0) return []
  return [
    { type: 'heading', level: 2, text: 'What was erased, and where' },
    { type: 'list', items, rules: ['erase.paper'] },
    {
      type: 'paragraph',
      words:
        'Copies in our backups are put out of use and run out by themselves. If we ever have to restore one, we erase this again.',
      rules: ['erase.backup'],
    },
  ]
}

function ourRegister(erasure: ErasureFactsOfLetter | null): string[] {
  if (!erasure) return []
  if (erasure.goneOn !== '') return [`Our register: erased on ${dayMonthYear(erasure.goneOn)}`]
  if (erasure.goesAfter === '') return []
  return [
    `Our register: closed now, nobody uses it any more, and it goes for good after ${dayMonthYear(erasure.goesAfter)}`,
  ]
}

function whatStays(erasure: ErasureFactsOfLetter | null): Block[] {
  const kept = erasure && erasure.exception !== '' ? keptSentence(erasure) : ''
  const marks = erasure?.marks
    ? [
        'Coded marks of your addresses and numbers, on our do-not-contact list: so that no list can bring you back to our marketing unnoticed. Nobody can read an address out of a mark.',
      ]
    : []
  const items = [
    ...(kept === '' ? [] : [kept]),
    ...marks,
    'One line in our log, with initials, the days and what was done: it shows that we answered you.',
  ]
  return [
    { type: 'heading', level: 2, text: 'What stays' },
    {
      type: 'list',
      items,
      rules: ['erase.exceptions', 'suppress.vs-erasure', 'settled.erase-and-suppress', 'erase.log-minimal'],
    },
  ]
}

function keptSentence({ exception, kept, keptUntil }: ErasureFactsOfLetter): string {
  if (exception === '') return ''
  const what =
    kept.length === 0
      ? 'The part named above.'
      : `A copy of ${partsInWords(kept)}, locked away and used for nothing else.`
  const until = keptUntil === '' ? '' : ` We keep it until ${dayMonthYear(keptUntil)}.`
  return `${what} ${erasureExceptionSentences[exception]}${until}`
}

function whoWasTold(erasure: ErasureFactsOfLetter | null): Block[] {
  if (!erasure || erasure.told.length === 0) return []
  return [
    { type: 'heading', level: 2, text: 'Who else was told' },
    {
      type: 'list',
      items: erasure.told.map(({ who, on }) => `${who}, on ${dayMonthYear(on)}`),
      rules: ['erase.notify'],
    },
  ]
}
