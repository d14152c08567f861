import { sentencesOf } from '../sentences-of'

/** What a period can be about, where a sentence names it. */
export const periodTopics = {
  recordings: 'Call recordings',
  notes: 'Coaching notes',
  requests: 'The list of requests',
  breaches: 'The record of breaches',
  consent: 'Proof of consent',
  candidates: 'Candidates who were not taken',
} as const
export type PeriodTopic = keyof typeof periodTopics

/** A sentence that says how long something is kept. */
export type PeriodClaim = { readonly topic: PeriodTopic; readonly months: number; readonly sentence: string }

const topics: readonly (readonly [PeriodTopic, RegExp])[] = [
  ['recordings', /\b(call recordings?|recorded calls?|recordings? of (your |telephone |phone )?calls?|recordings)\b/iu],
  ['notes', /\b(coaching|session|meeting)('s|’s)? notes\b|\bnotes of (your |our )?(meetings|sessions)\b/iu],
  ['requests', /\b(lists?|logs?|records?) of (access |erasure |your )?requests\b|\brequest logs?\b/iu],
  ['breaches', /\b(records?|registers?|logs?) of (data )?breaches\b|\bbreach (register|log|record)\b/iu],
  ['consent', /\bproof (of (your )?consent|that you agreed)\b|\bconsent records?\b/iu],
  ['candidates', /\bunsuccessful (candidates?|applicants?|applications?)\b|\bcandidates who were not taken\b/iu],
]

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  eighteen: 18,
  'twenty-four': 24,
}

const keeps = /\b(keep|kept|keeps|retain(s|ed)?|stored?|held?|delete[ds]?|destroy(ed)?|erased?|after)\b/iu
const length = new RegExp(`\\b(\\d{1,3}|${Object.keys(numbers).join('|')})[\\s-]+(month|year)s?\\b`, 'iu')

/** The periods a text promises, one for each sentence that names what it is about. A row of a table is given as one line. */
export function periodClaims(text: string): readonly PeriodClaim[] {
  return sentencesOf(text).flatMap((sentence) => {
    const found = length.exec(sentence)
    const topic = topics.find(([, pattern]) => pattern.test(sentence))?.[0]
    if (!found || !topic || !keeps.test(sentence)) return []
    const [, count = '', unit = ''] = found
    const number = numbers[count.toLowerCase()] ?? Number(count)
    return [{ topic, months: unit.toLowerCase() === 'year' ? number * 12 : number, sentence }]
  })
}

/** “6 months”, “2 years”. */
export function monthsInWords(months: number): string {
  const years = months / 12
  if (Number.isInteger(years)) return years === 1 ? '1 year' : `${years} years`
  return months === 1 ? '1 month' : `${months} months`
}
