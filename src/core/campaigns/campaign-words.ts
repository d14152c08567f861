import { choiceWords } from '../contacts/choice-words'
import { contactCategoryNames } from '../contacts/contact-category'
import type { Campaign } from './campaign'

/** Whom a campaign is for, in words. */
export function audienceWords({ audience }: Pick<Campaign, 'audience'>): string {
  switch (audience.kind) {
    case 'list':
      return audience.name === '' ? 'A list from elsewhere' : `The list “${audience.name}”`
    case 'view':
      return `The view “${audience.name}”`
    case 'everybody': {
      const { role, kind } = audience.choice
      const words = choiceWords(audience.choice)
      // One filter is a kind of people, and a sentence.
      if (words.length > 1 || (words[0] && !role && !kind)) return `Your contacts: ${words.join(', ')}`
      if (role) return `Everybody in the register who is a ${contactCategoryNames[role].one.toLowerCase()}`
      if (kind) return kind === 'person' ? 'Every person in the register' : 'Every organisation in the register'
      return 'Everybody in the register'
    }
  }
}

/** A number as it is read. */
export function numberWords(number: number): string {
  return number.toLocaleString('en-GB')
}

/** The sum under the title: the three places and what they add up to. */
export function sumWords(go: number, decide: number, out: number): string {
  const parts = [
    `${numberWords(go)} may get it`,
    `${numberWords(decide)} for you to decide`,
    `${numberWords(out)} stay out`,
  ]
  return `${parts.join(' + ')} = ${numberWords(go + decide + out)} in all`
}
