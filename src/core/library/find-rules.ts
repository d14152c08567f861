import { lawState } from '../law/law-state'
import { laidOver, type Overlay } from '../law/overlay'
import { rule, ruleIds, type RuleId } from '../law/rules'
import { sources } from '../law/sources'
import { isWord, searchWords } from './search-words'
import { topicOf } from './topics'

/** The ways to narrow the library down. */
export const ruleStates = [
  { value: 'any', label: 'All rules' },
  { value: 'checked', label: 'Checked against the source' },
  { value: 'in-part', label: 'Checked in part' },
  { value: 'unchecked', label: 'Not yet checked' },
  { value: 'own', label: 'Our own rules' },
] as const
export type RuleState = (typeof ruleStates)[number]['value']

/** What a search found: `all` where each rule has every word, `some` where none had and these come closest. */
export type Found = { readonly rules: readonly RuleId[]; readonly words: 'all' | 'some' }

/** Rules by plain words, an id or a statute; the best first where something was searched for. */
export function findRules(search: string, state: RuleState): Found {
  const wanted = searchWords(search)
  const within = ruleIds.filter((id) => state === 'any' || lawState(id) === state)
  const exact = within.filter((id) => id === search.trim().toLowerCase())
  if (exact.length > 0) return { rules: exact, words: 'all' }
  if (wanted.length === 0) return { rules: within, words: 'all' }
  const scored = within
    .map((id) => ({ id, ...scoreOf(id, wanted) }))
    .filter(({ hits }) => hits > 0)
    .toSorted((one, other) => other.hits - one.hits || other.weight - one.weight)
  const whole = scored.filter(({ hits }) => hits === wanted.length)
  if (whole.length > 0) return { rules: whole.map(({ id }) => id), words: 'all' }
  const [best] = scored
  const near = scored.filter(({ hits }) => wanted.length > 1 && hits === best?.hits)
  return { rules: near.map(({ id }) => id), words: 'some' }
}

/** How many of the words a rule has, and how much they weigh: in its name, its words, or around it. */
function scoreOf(id: RuleId, wanted: readonly string[]): { readonly hits: number; readonly weight: number } {
  let hits = 0
  let weight = 0
  for (const word of wanted) {
    const at = wordsOf(id).findIndex((words) => words.some((own) => isWord(word, own)))
    if (at === -1) continue
    hits += 1
    weight += [4, 3, 2, 1][at] ?? 0
  }
  return { hits, weight }
}

let kept: { readonly of: Overlay | undefined; readonly words: Map<RuleId, readonly (readonly string[])[]> } | undefined

/** Its name and id, its words, its note and topic, its pages. Worked out once for the rules in use. */
function wordsOf(id: RuleId): readonly (readonly string[])[] {
  if (kept?.of !== laidOver() || kept === undefined) kept = { of: laidOver(), words: new Map() }
  const known = kept.words.get(id)
  if (known) return known
  const { cite, say, note = '', sources: pages } = rule(id)
  const titles = pages.map((page) => sources[page].title).join(' ')
  const words = [`${cite} ${id}`, say, `${note} ${topicOf(id)?.title ?? ''}`, titles].map(searchWords)
  kept.words.set(id, words)
  return words
}
