import type { Block, Inline } from '../documents/block'
import { lawLineFor } from '../law/law-line'
import { rule, rulesVersionNow, type RuleId } from '../law/rules'
import { sources } from '../law/sources'
import { dayMonthYear } from '../time/format-date'
import type { Article } from './article'
import { inForceWords, ruleStateWords } from './rule-words'
import { topics } from './topics'

const noAdvice = 'Our own words; not legal advice. What counts is the source.'

/** Rules on paper, by topic: name, words, how far each was checked, since when, and the official pages with their addresses. */
export function rulesBlocks(ids: readonly RuleId[]): readonly Block[] {
  const wanted = new Set(ids)
  return [
    { type: 'title', text: 'Library of rules' },
    { type: 'paragraph', words: `${ids.length} rules, as of ${dayMonthYear(rulesVersionNow())}. ${noAdvice}` },
    ...topics.flatMap(({ title, rules }): Block[] => {
      const here = rules.filter((id) => wanted.has(id))
      return here.length === 0 ? [] : [{ type: 'heading', level: 2, text: title }, ...here.flatMap(ruleBlocks)]
    }),
  ]
}

function ruleBlocks(id: RuleId): Block[] {
  const { cite, say, note, inForceFrom, sources: pages } = rule(id)
  const state = [ruleStateWords(id), inForceWords(inForceFrom)].filter((words) => words !== '').join('. ')
  return [
    { type: 'heading', level: 3, text: cite },
    { type: 'paragraph', words: say, rules: [id] },
    { type: 'paragraph', small: true, words: `${state}. ${note === undefined ? '' : `${note} `}(${id})` },
    ...pages.map((page): Block => ({ type: 'paragraph', small: true, words: pageWords(page) })),
  ]
}

function pageWords(page: keyof typeof sources): Inline[] {
  const { title, url } = sources[page]
  return [{ text: `${title}: ` }, { text: url, href: url }]
}

/** An article on paper, each paragraph with the law it rests on. */
export function articleBlocks({ title, lead, version, blocks }: Article): readonly Block[] {
  return [
    { type: 'title', text: title },
    { type: 'paragraph', words: lead },
    ...blocks.flatMap((block): Block[] => {
      if ('heading' in block) return [{ type: 'heading', level: 2, text: block.heading }]
      if ('plain' in block) return [{ type: 'paragraph', words: block.plain }]
      if ('say' in block)
        return [
          { type: 'paragraph', words: block.say, rules: [...block.rules] },
          { type: 'paragraph', small: true, words: `${lawLineFor(block.rules)}.` },
        ]
      if ('list' in block)
        return [
          {
            type: 'table',
            head: ['', 'The law behind it'],
            rows: block.list.map(({ say, rules }) => [say, lawLineFor(rules)]),
          },
        ]
      return (block.pages ?? []).map((page): Block => ({ type: 'paragraph', small: true, words: pageWords(page) }))
    }),
    { type: 'paragraph', small: true, words: `Words of ${dayMonthYear(version)}. ${noAdvice}` },
  ]
}
