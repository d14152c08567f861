import type { RuleId } from '../law/rules'
import type { SourceId } from '../law/sources'
import type { CalendarDate } from '../time/calendar-date'

/** A way on from an article: a page of the program. */
type Door = { readonly label: string; readonly href: string }

/**
 * One block of an article. Whatever says what the law is names its rules; `plain` is for the words between, which say
 * nothing about the law.
 */
export type ArticleBlock =
  | { readonly heading: string }
  | { readonly plain: string }
  | { readonly say: string; readonly rules: readonly RuleId[] }
  | { readonly list: readonly { readonly say: string; readonly rules: readonly RuleId[] }[] }
  | { readonly doors: readonly Door[]; readonly pages?: readonly SourceId[] }

/** A short article of the library: 150 to 350 plain words on one question. One file in `articles/`, one line in its index. */
export type Article = {
  readonly id: string
  readonly title: string
  /** One sentence for lists: what the reader knows afterwards. */
  readonly lead: string
  /** Date the words were last changed, `YYYY-MM-DD`; raising it adds a line to `changes`. */
  readonly version: CalendarDate
  readonly changes: readonly string[]
  readonly blocks: readonly ArticleBlock[]
}

/** Declares an article. */
export function defineArticle(article: Article): Article {
  return article
}

/** The rules an article names, each once, in the order of its words. */
export function rulesOf({ blocks }: Article): readonly RuleId[] {
  const named = blocks.flatMap((block) => {
    if ('rules' in block) return block.rules
    return 'list' in block ? block.list.flatMap(({ rules }) => rules) : []
  })
  return [...new Set(named)]
}
