import { createHash } from 'node:crypto'
import { blocksToText } from '@core/documents/blocks-to-text'
import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import { basisHints, basisMeanings, conditionMeanings } from '@core/documents/templates/privacy-policy/words'
import { securityTicks } from '@core/documents/templates/privacy-policy/security-tick'
import { starterFacts } from '@core/documents/templates/privacy-policy/starter/index'
import { templates } from '@core/documents/templates/index'
import { checklist } from '@core/breaches/checklist'
import { firstHourSteps } from '@core/breaches/first-hour'
import { flows } from '@core/flows/trees/index'
import { rules } from '@core/law/rules'
import { glossary } from '@core/help/glossary/index'
import { whys } from '@core/help/why/index'
import { articles } from '@core/library/articles/index'
import { sectors } from '@core/organisation/organisation'
import { eventForms } from '@core/requests/event-forms'
import { kinds } from '@core/requests/kinds/index'
import { expect, it } from 'vitest'
import sentences from '../fixtures/law/digest-sentences.json'
import { larkfieldFacts, larkfieldFrame } from './documents/larkfield'

// Fingerprints only: the sentences of the law digest are not ours to copy, not even into a test.
const theirs = new Set(sentences)
const leastWords = 12

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[a-z0-9]+/g) ?? []
const print = (words: readonly string[]) => createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 12)

/** The sentences of a text, cut at full stops and also at colons and semicolons, that stand in the digest as they are. */
function copied(text: string): string[] {
  return [/[.?!]\s+|\n/, /[.?!;:]\s+|\n/]
    .flatMap((end) => text.split(end))
    .filter((sentence) => wordsOf(sentence).length >= leastWords && theirs.has(print(wordsOf(sentence))))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const policies = [
  privacyPolicy.compose(larkfieldFacts(), larkfieldFrame),
  ...sectors.map((sector) => privacyPolicy.compose(starterFacts(sector), larkfieldFrame)),
].map(blocksToText)

it.each([
  ['rules', Object.values(rules).flatMap(({ say, note = '' }) => [say, note])],
  ['flows', textsIn(flows)],
  ['articles', textsIn(articles)],
  ['the glossary and the reasons for questions', textsIn([glossary, whys])],
  ['kinds of request', textsIn(kinds)],
  ['forms of events', textsIn(eventForms)],
  ['breaches', textsIn([checklist, firstHourSteps])],
  ['documents', textsIn(templates.map(({ purpose, checkBeforeUse }) => ({ purpose, checkBeforeUse })))],
  ['the privacy policy', [...policies, ...textsIn([basisHints, basisMeanings, conditionMeanings, securityTicks])]],
])('no sentence of %s is one of the digest', (_what, texts) => {
  expect(texts.length).toBeGreaterThan(5)
  expect(texts.flatMap(copied)).toEqual([])
})

it('a copied sentence would be noticed, whatever its capitals and apostrophes', () => {
  const words = wordsOf('One day a sentence of at least twelve words’ length is copied here')
  theirs.add(print(words))
  expect(copied('One day a sentence of at least twelve words’ length is copied here. Then ours.')).toHaveLength(2)
  expect(copied('One day a sentence of nearly the same length is written here by us.')).toEqual([])
})
