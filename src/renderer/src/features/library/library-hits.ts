import type { Flow } from '@core/flows/flow'
import { flows } from '@core/flows/trees/index'
import { rule } from '@core/law/rules'
import type { Article } from '@core/library/article'
import { articles } from '@core/library/articles/index'
import { findRules } from '@core/library/find-rules'
import { isWord, searchWords } from '@core/library/search-words'

/** Something of the program’s own that has the words: a guide, an article or a rule. */
type LibraryHit = {
  readonly id: string
  readonly group: 'Guides' | 'Articles' | 'Rules'
  readonly label: string
  readonly detail: string
  readonly href: string
}

/** So many of each sort; the library itself shows the rest. */
const most = 4

/** What of the law and its guides has every word that was typed. Nothing of the register is looked at. */
export function libraryHits(typed: string): readonly LibraryHit[] {
  const wanted = searchWords(typed)
  if (wanted.length === 0) return []
  const has = (text: string) => {
    const words = searchWords(text)
    return wanted.every((one) => words.some((word) => isWord(one, word)))
  }
  // What has the words in its name comes first.
  const inPurpose = ({ title, purpose }: Flow) => !has(title) && has(`${title} ${purpose}`)
  const inLead = ({ title, lead }: Article) => !has(title) && has(`${title} ${lead}`)
  const found = findRules(typed, 'any')
  return [
    ...[...flows.filter(({ title }) => has(title)), ...flows.filter(inPurpose)]
      .slice(0, most)
      .map(({ id, title, purpose }) => hit('Guides', id, title, purpose, `/guidance/flow/${id}`)),
    ...[...articles.filter(({ title }) => has(title)), ...articles.filter(inLead)]
      .slice(0, most)
      .map(({ id, title, lead }) => hit('Articles', id, title, lead, `/guidance/library/article/${id}`)),
    ...(found.words === 'all' ? found.rules : []).slice(0, most).map((id) => {
      const { cite, say } = rule(id)
      return hit('Rules', id, cite, firstSentence(say), `/guidance/library/rule/${id}`)
    }),
  ]
}

function hit(group: LibraryHit['group'], id: string, label: string, detail: string, href: string): LibraryHit {
  return { id: `${group} ${id}`, group, label, detail, href }
}

function firstSentence(say: string): string {
  const end = say.search(/\.\s/)
  return end > 0 ? say.slice(0, end + 1) : say
}
