import type { DecisionResult } from '../../requests/event'
import type { LetterFacts } from '../../requests/letter-facts'
import { placeInLetter } from '../../requests/place-in-letter'
import { dayMonthYear } from '../../time/format-date'
import type { Block } from '../block'
import type { Frame, Gap } from '../template'
import {
  costLine,
  letterEnd,
  letterGaps,
  letterHead,
  questionsAndComplaints,
  receivedSentence,
  whenWeAnswer,
} from './request-letter'

type Paragraph = Extract<Block, { type: 'paragraph' }>
type Cited = NonNullable<Paragraph['rules']>

/** Whom a letter is about: “you”, or the person somebody else asked for. */
export function aboutWhom({ askedBy, name }: LetterFacts): string {
  return askedBy === '' ? 'you' : name
}

/** What the person wrote in answer to a question of the kind, on one line; empty where there is nothing. */
export function detailOf({ details }: LetterFacts, field: string): string {
  const value = details[field]
  return typeof value === 'string' ? value.replace(/\s+/g, ' ') : ''
}

type MonthLetter = { readonly asked: string; readonly next: readonly string[]; readonly rules: Cited }

/** The acknowledgement of a right that has a month: what was asked, when we answer, and what happens until then. */
export function monthAcknowledgement(facts: LetterFacts, frame: Frame, { asked, next, rules }: MonthLetter): Block[] {
  return [
    { type: 'title', text: 'We have your request' },
    ...letterHead(facts, frame),
    { type: 'paragraph', words: `${asked} ${receivedSentence(facts)}` },
    ...whenWeAnswer(facts),
    { type: 'heading', level: 2, text: 'What happens next' },
    { type: 'list', items: [...next, ...costLine(facts)], rules: [...rules, 'rights.fee'] },
    ...questionsAndComplaints(frame),
    ...letterEnd(frame),
  ]
}

type OutcomeLetter = {
  readonly title: string
  readonly asked: string
  /** The first sentence of the decision, for each way it can go. */
  readonly decided: Readonly<Record<DecisionResult, string>>
  readonly rules: Cited
  /** What stands between the decision and where to complain. */
  readonly more?: readonly Block[]
}

/** The answer to a right: what was decided and why, what was done, and where to complain (`rights.refuse.letter`). */
export function outcomeLetter(facts: LetterFacts, frame: Frame, letter: OutcomeLetter): Block[] {
  const { title, asked, decided, rules, more = [] } = letter
  return [
    { type: 'title', text: title },
    ...letterHead(facts, frame),
    { type: 'paragraph', words: `${asked} ${receivedSentence(facts)}` },
    ...decisionBlocks(facts, decided, rules),
    ...more,
    ...questionsAndComplaints(frame),
    ...courtLine(facts),
    ...letterEnd(frame),
  ]
}

/** What was decided, in the first sentence and in the words that were written down for the person. */
export function decisionBlocks({ decision }: LetterFacts, decided: OutcomeLetter['decided'], rules: Cited): Block[] {
  if (!decision) return []
  return [
    { type: 'heading', level: 2, text: 'What we decided' },
    { type: 'paragraph', words: decided[decision.result], rules },
    { type: 'paragraph', words: decision.tell },
  ]
}

/** Whoever is refused something must hear that a court can decide too (`rights.refuse.letter`). */
export function courtLine({ decision }: LetterFacts): Block[] {
  if (!decision || decision.result === 'yes') return []
  return [{ type: 'paragraph', words: 'You can also ask a court to decide.', rules: ['rights.refuse.letter'] }]
}

/** The places where something was done, each with its day; nothing where there is none. */
export function placesDone({ removedFrom }: LetterFacts, intro: string): Block[] {
  if (removedFrom.length === 0) return []
  return [
    { type: 'paragraph', words: intro },
    { type: 'list', items: removedFrom.map(({ place, on }) => `${placeInLetter(place)}, on ${dayMonthYear(on)}`) },
  ]
}

/** What was changed and where, and who else heard of it; nothing after a no, whatever was looked at before. */
export function changedPlaces(facts: LetterFacts, intro: string): Block[] {
  return facts.decision?.result === 'no' ? [] : [...placesDone(facts, intro), ...othersTold(facts)]
}

/** That those who had received the data heard of it (`erase.notify`); nothing while nobody was told. */
function othersTold({ othersTold: isTold }: LetterFacts): Block[] {
  if (!isTold) return []
  const words =
    'We have told those who had received it from us, as far as there was anybody. If you want to know who they are, ask us.'
  return [{ type: 'paragraph', words, rules: ['erase.notify'] }]
}

/** An answer needs a decision: without it the letter would say nothing. */
export function outcomeGaps({ decision }: LetterFacts, frame: Frame): Gap[] {
  const missing = { fact: 'decision', say: 'Record first what you decided, so that the letter can say it.' }
  return [...letterGaps(frame), ...(decision ? [] : [missing])]
}
