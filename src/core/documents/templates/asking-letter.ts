import type { LetterFacts } from '../../requests/letter-facts'
import { letterWorking } from '../../requests/letter-working'
import { longDate } from '../../time/format-date'
import type { Block } from '../block'
import type { Frame, Gap } from '../template'
import {
  letterEnd,
  letterGaps,
  letterHead,
  questionsAndComplaints,
  receivedSentence,
  whenWeAnswer,
} from './request-letter'

type Paragraph = Extract<Block, { type: 'paragraph' }>

type Asking = {
  readonly title: string
  /** Why it is asked at all. */
  readonly why: Paragraph
  /** Above what somebody wrote for this letter. */
  readonly heading: string
  readonly more?: readonly Block[]
  /** When the time starts or goes on, while nothing else is awaited. */
  readonly next?: string
  readonly end?: readonly Block[]
}

/** A letter before the answer: why it comes, what is asked or told, what that does to the date, where to complain. */
export function askingLetter(
  facts: LetterFacts,
  frame: Frame,
  { title, why, heading, more = [], next = '', end = [] }: Asking,
): Block[] {
  return [
    { type: 'title', text: title },
    ...letterHead(facts, frame),
    { type: 'paragraph', words: receivedSentence(facts) },
    why,
    { type: 'heading', level: 2, text: heading },
    ...facts.words.split(/\n+/).map((words): Block => ({ type: 'paragraph', words })),
    ...more,
    ...whenAfterThis(facts, next),
    ...questionsAndComplaints(frame),
    ...end,
    ...letterEnd(frame),
  ]
}

/** The new date, or what it waits for: said once where it is what this letter asks for, in a list where it is more. */
function whenAfterThis(facts: LetterFacts, next: string): Block[] {
  const { clock, waitingFor } = facts
  const heading: Block = { type: 'heading', level: 2, text: 'When we will answer' }
  if (clock.dueOn === null)
    return waitingFor.length > 1 || next === ''
      ? whenWeAnswer(facts)
      : [heading, { type: 'paragraph', words: next, rules: [...clock.rules] }]
  const words = [
    { text: 'We will answer by ' },
    { text: longDate(clock.dueOn), bold: true },
    { text: ` at the latest. ${letterWorking(facts, 'one month and, with this letter, two more')}` },
  ]
  return [heading, { type: 'paragraph', words, rules: [...clock.rules] }]
}

/** Without what is asked, or the reasons, there is no letter. */
export function wordsGaps({ words }: LetterFacts, frame: Frame, say: string): Gap[] {
  return [...letterGaps(frame), ...(words.trim() === '' ? [{ fact: 'words', say }] : [])]
}

/** How proof reaches us safely, and that no copy of it stays (`rights.id`). */
export const safeWays: Block = {
  type: 'list',
  items: [
    'You can show it to us in person or on a video call. Then nothing has to be sent.',
    'If you send a copy, cover what we do not need, such as the numbers on it.',
    'We look at it, write down that we saw it, and delete the copy.',
    'If you cannot show this, tell us, and we look for another way.',
  ],
  rules: ['rights.id'],
}
