import { type RecordingRoute, recordingRoutes } from '../../requests/recording-route'
import type { LetterFacts } from '../../requests/letter-facts'
import { dayMonthYear } from '../../time/format-date'
import type { Block } from '../block'
import { detailOf } from './request-letter-parts'

/** Why the recording was asked for, as the case says. */
export function routeOf({ details }: LetterFacts): RecordingRoute {
  return recordingRoutes.find((route) => route === details['route']) ?? 'access'
}

/** What was said of the call, one line each; nothing where nothing is known. */
export function callBlocks(facts: LetterFacts, intro: string): Block[] {
  const on = detailOf(facts, 'callOn')
  const when = [on === '' ? '' : dayMonthYear(on), detailOf(facts, 'callTime')].filter(Boolean).join(', ')
  const items = [
    ['Day and time', when],
    ['Extension', detailOf(facts, 'extension')],
    ['Outside number', detailOf(facts, 'number')],
    ['On the call', detailOf(facts, 'parties')],
    ['About', detailOf(facts, 'about')],
  ].flatMap(([label, value]) => (value === '' ? [] : [`${label}: ${value}`]))
  if (items.length === 0) return []
  return [
    { type: 'paragraph', words: intro },
    { type: 'list', items, rules: ['rec.form'] },
  ]
}

/** “Your reference: CR 1234.”; nothing where they gave none. */
export function theirReference(facts: LetterFacts): string {
  const reference = detailOf(facts, 'reference')
  return reference === '' ? '' : ` Your reference: ${reference}.`
}
