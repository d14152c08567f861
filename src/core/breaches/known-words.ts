import type { BreachFacts } from './facts'
import { dataCategories, peopleCategories } from './form-lists'

/** What stands where nothing is known yet (row I5). */
export const notKnown = 'Not yet known'

/** The kinds of data as one line. */
export function dataWords({
  dataCategories: chosen,
  dataOther,
}: Pick<BreachFacts, 'dataCategories' | 'dataOther'>): string {
  return listWords([
    ...chosen.filter((id) => id !== 'other' || dataOther === '').map((id) => dataCategories[id]),
    dataOther,
  ])
}

/** Whose data as one line. */
export function whoseWords({
  peopleCategories: chosen,
  peopleOther,
}: Pick<BreachFacts, 'peopleCategories' | 'peopleOther'>): string {
  return listWords([
    ...chosen.filter((id) => id !== 'other' || peopleOther === '').map((id) => peopleCategories[id]),
    peopleOther,
  ])
}

/** A number that may be rough or missing: “about 14”, “3”, “Not yet known”. Nobody is “about one”. */
export function countWords(count: number | null, rough: boolean): string {
  if (count === null) return notKnown
  return `${rough && count > 1 ? 'about ' : ''}${count.toLocaleString('en-GB')}`
}

/** Text, or the words for its absence. */
export function orNotKnown(text: string): string {
  return text.trim() === '' ? notKnown : text
}

function listWords(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '')
  return said.length === 0 ? notKnown : said.join(', ')
}
