import type { RuleId } from '../law/rules'
import type { Advice, AdviceLine } from './advice'
import type { Matter } from './matter'
import { isSafelyEncrypted } from './encrypted'

type PeopleAdvice = { readonly advice: Advice['people']; readonly line: AdviceLine }

/** Should the people concerned be told (BR7), with the three exceptions of Article 34(3)? */
export function advisePeople({ route, facts, answers, band }: Matter): PeopleAdvice {
  if (route === 'none') return say('not-required', 'Nobody’s data was touched in the end.', ['breach.definition'])
  if (route === 'client') {
    const client = facts.clientName || 'your client'
    return say('client-decides', `It is their data, so ${client} decides whether people are told. Offer to help.`, [
      'breach.processor',
    ])
  }
  if (!answers || !band) return say('assess-first', 'Answer the questions first.', ['breach.factors'])
  const people = peopleWords(answers.peopleCount)
  if (isSafelyEncrypted(answers)) {
    return say('excepted', `Nobody else can read the data, so you need not tell ${people}.`, [
      'breach.individuals.exceptions',
      'breach.encrypted-laptop',
    ])
  }
  if (band === 'low') return say('not-required', `You need not tell ${people}.`, ['breach.individuals'])
  if (band === 'medium')
    return say('not-required', `At this score you do not normally have to tell ${people}, but you may.`, [
      'breach.individuals',
    ])
  if (answers.riskRemoved) {
    return say(
      'excepted',
      `What you did since makes serious harm unlikely, so you need not tell ${people}. Write down what you did.`,
      ['breach.individuals.exceptions'],
    )
  }
  if (answers.disproportionate) {
    return say(
      'public-notice',
      'Writing to each person would be out of proportion: give a public notice that reaches them as well.',
      ['breach.individuals.exceptions'],
    )
  }
  return say(
    'tell',
    `This could seriously harm ${people}. Tell them without delay, in plain words and apart from any marketing: what happened, what it may mean, what you did, what they can do, whom to ask.`,
    ['breach.individuals', 'breach.individuals.content'],
  )
}

function say(advice: Advice['people'], sentence: string, rules: RuleId[]): PeopleAdvice {
  return { advice, line: { say: sentence, rules } }
}

const small = [
  'no people',
  'the one person',
  'the two people',
  'the three people',
  'the four people',
  'the five people',
  'the six people',
  'the seven people',
  'the eight people',
  'the nine people',
]

/** “the three people”, “the 140 people”, “the people” when nobody knows yet. */
function peopleWords(count: number | null): string {
  if (count === null || count === 0) return 'the people'
  return small[count] ?? `the ${count.toLocaleString('en-GB')} people`
}
