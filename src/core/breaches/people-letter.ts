import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import type { BreachCase } from './breach'
import { dataWords, notKnown } from './known-words'
import { momentWords, occurredWords } from './moment-words'
import { whatTheyCanDo } from './what-they-can-do'

/** The words every affected person gets: the five things the law asks for, in plain words (`breach.individuals.content`). */
export const peopleWords = z.strictObject({
  happened: lines(3000).min(1, 'Say what happened.'),
  mayFollow: lines(3000).min(1, 'Say what may follow for them.'),
  done: lines(3000).min(1, 'Say what you did about it.'),
  canDo: lines(3000).min(1, 'Say what they can do themselves.'),
  /** What help you offer beyond that; may be empty. */
  help: lines(1000),
})
export type PeopleWords = z.output<typeof peopleWords>

const text = z.string().max(3000)

/** The same while it is written: a part may still be empty. */
const draftedWords = z.strictObject({ happened: text, mayFollow: text, done: text, canDo: text, help: text })

/** One of the people a letter goes to. The address is a line each; it may be empty for an e-mail or handing over. */
export const addressee = z.strictObject({ name: line(200), address: lines(500) })
export type Addressee = z.output<typeof addressee>

/** The letter to the people concerned; without an addressee it is the text that is kept with the case. */
export const peopleLetterFacts = z.strictObject({
  reference: z.string(),
  words: draftedWords,
  to: addressee.nullable(),
})
export type PeopleLetterFacts = z.output<typeof peopleLetterFacts>

/** The letter as the case proposes it: everything can be written anew before it goes. */
export function proposedPeopleWords({ breach: { facts } }: BreachCase): PeopleWords {
  const data = dataWords(facts)
  const when =
    facts.occurredIs === 'unknown'
      ? `We found it on ${momentWords(facts.foundAt)}`
      : `It happened: ${occurredWords(facts).toLowerCase()}`
  const about = data === notKnown ? '' : ` It held this about you: ${data.toLowerCase()}.`
  const what = facts.whatHappened === '' ? `${facts.title}.` : facts.whatHappened
  return {
    happened: `${what} ${when}.${about}`,
    mayFollow: facts.consequences,
    done: facts.containment,
    canDo: whatTheyCanDo(facts),
    help: '',
  }
}
