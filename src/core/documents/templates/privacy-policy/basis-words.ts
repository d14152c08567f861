import { capital, inside, sentence } from './sentences'
import type { Basis, SpecialCondition, Use } from './use'
import { basisMeanings, basisNames, conditionMeanings } from './words'

/** The grounds of one use as sentences, the interest named where the ground is one; empty text while there is none. */
export function basesWords(bases: readonly Basis[], interest: string): string {
  return bases.map((basis) => basisSentence(basis, interest)).join(' ')
}

function basisSentence(basis: Basis, interest: string): string {
  const named = isInterest(basis) ? inside(interest) : ''
  return `${basisNames[basis]}: ${basisMeanings[basis]}${named ? `, namely ${named}` : ''}.`
}

/** Does this ground oblige us to name the interest (`notice.13`)? */
export function isInterest(basis: Basis): boolean {
  return basis === 'legitimate-interests' || basis === 'recognised-legitimate-interest'
}

/** What of the sensitive kinds is held, and the second ground for it (`special.basis-too`). */
export function specialWords({ data, condition }: Use['special']): string {
  if (!inside(data)) return ''
  const ground = condition ? conditionGround(condition) : ''
  return `${capital(sentence(data))}${ground}`
}

function conditionGround(condition: Exclude<SpecialCondition, ''>): string {
  return ` Here the law asks for a second ground: ${conditionMeanings[condition]}.`
}
