import { templates } from '../documents/templates/index'
import { flows } from '../flows/trees/index'
import { verdictInWords } from '../flows/verdict-words'
import { isRuleId, type RuleId } from '../law/rules'
import { kinds } from '../requests/kinds/index'
import { rulesOf } from './article'
import { articles } from './articles/index'

/** Where a rule is used: a guide, a document, a kind of request or an article, with the page it stands on, if any. */
export type Use = {
  readonly kind: 'guide' | 'document' | 'request' | 'article'
  readonly title: string
  readonly href?: string
  /** Of a guide: the answers it leads to that rest on the rule, as they are shown. */
  readonly ends: readonly string[]
}

let index: ReadonlyMap<RuleId, readonly Use[]> | undefined

/** Everything that names a rule. Worked out once: guides, documents and kinds are part of the program. */
export function usesOf(id: RuleId): readonly Use[] {
  return (index ??= allUses()).get(id) ?? []
}

function allUses(): ReadonlyMap<RuleId, readonly Use[]> {
  const uses = new Map<RuleId, Use[]>()
  const add = (ids: Iterable<RuleId>, use: (id: RuleId) => Use) => {
    for (const id of new Set(ids)) uses.set(id, [...(uses.get(id) ?? []), use(id)])
  }
  for (const flow of flows) {
    const ends = Object.values(flow.nodes).filter((node) => node.kind === 'outcome')
    const endsWith = (id: RuleId) => ends.filter((end) => idsIn(end).has(id)).map((end) => verdictInWords(end))
    add(idsIn(flow.nodes), (id) => ({
      kind: 'guide',
      title: flow.title,
      href: `/guidance/flow/${flow.id}?`,
      ends: [...new Set(endsWith(id))],
    }))
  }
  for (const { id, title, place, rules } of templates) {
    const href = place === 'gallery' ? '/documents' : undefined
    add(rules, () => ({ kind: 'document', title, ...(href && id !== '' && { href }), ends: [] }))
  }
  for (const kind of kinds)
    add(idsIn(kind), () => ({ kind: 'request', title: kind.title, href: `/requests?kind=${kind.id}`, ends: [] }))
  for (const article of articles)
    add(rulesOf(article), () => ({
      kind: 'article',
      title: article.title,
      href: `/guidance/library/article/${article.id}`,
      ends: [],
    }))
  return uses
}

/** Every rule id that stands anywhere in a value. */
function idsIn(value: unknown, found = new Set<RuleId>()): ReadonlySet<RuleId> {
  if (typeof value === 'string') {
    if (isRuleId(value)) found.add(value)
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) idsIn(part, found)
  }
  return found
}
