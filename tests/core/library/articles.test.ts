import { rulesOf, type Article, type ArticleBlock } from '@core/library/article'
import { articles } from '@core/library/articles/index'
import { isRuleId } from '@core/law/rules'
import { flowById } from '@core/flows/trees/index'
import { findTemplate } from '@core/documents/find-template'
import { describe, expect, it } from 'vitest'
import { gradeOf } from '../../fixtures/reading-age'

const textOf = (block: ArticleBlock): readonly string[] => {
  if ('heading' in block) return [block.heading]
  if ('plain' in block) return [block.plain]
  if ('say' in block) return [block.say]
  return 'list' in block ? block.list.map(({ say }) => say) : []
}
const wordsOf = (article: Article) => article.blocks.flatMap(textOf).join(' ').split(/\s+/u).filter(Boolean)

describe.each(articles.map((article) => [article.id, article] as const))('the article %s', (_, article) => {
  it('rests each block that says what the law is on rules that exist', () => {
    for (const block of article.blocks) {
      const named = 'rules' in block ? [block.rules] : 'list' in block ? block.list.map(({ rules }) => rules) : []
      for (const rules of named) expect(rules.length).toBeGreaterThan(0)
    }
    for (const id of rulesOf(article)) expect(isRuleId(id), id).toBe(true)
    expect(rulesOf(article).length).toBeGreaterThan(4)
  })

  it('says nothing of the law in the words between', () => {
    for (const block of article.blocks)
      if ('plain' in block)
        expect(block.plain).not.toMatch(/\b(must|may not|allowed|duty|consent|object|fine|protect|unlawful)/i)
  })

  it('is short and plain: 150 to 350 words, for a reader of thirteen', () => {
    const words = wordsOf(article)
    expect(words.length).toBeGreaterThanOrEqual(150)
    expect(words.length).toBeLessThanOrEqual(350)
    const sentences = article.blocks.filter((block) => !('heading' in block)).flatMap(textOf)
    expect(gradeOf(sentences.join(' '))).toBeLessThanOrEqual(8)
    expect(words.join(' ')).not.toMatch(/data subject|e\.g\.|i\.e\.|"|'|!|\bemail/)
  })

  it('leads to pages that are there', () => {
    for (const block of article.blocks)
      if ('doors' in block)
        for (const { href } of block.doors) {
          const [, flow] = /^\/guidance\/flow\/([a-z-]+)$/u.exec(href) ?? []
          const [, document] = /^\/documents\/ready\/([a-z-]+)$/u.exec(href) ?? []
          const [, other] = /^\/guidance\/library\/article\/([a-z0-9-]+)$/u.exec(href) ?? []
          if (flow) expect(flowById(flow), href).toBeDefined()
          if (document) expect(findTemplate(document), href).toBeDefined()
          if (other)
            expect(
              articles.map(({ id }) => id),
              href,
            ).toContain(other)
        }
  })
})

it('names the eight topics of the index of resources', () => {
  const index = articles.find(({ id }) => id === 'resources')
  expect(index?.blocks.filter((block) => 'heading' in block)).toHaveLength(8)
})

// Section 2.4 of the law digest and what PECR guides of January 2019 do not know.
it('leaves nothing out of what changed since 2019', () => {
  const told = (id: string) => articles.filter((one) => one.id === id).flatMap(rulesOf)
  expect(told('what-is-pecr')).toEqual(
    expect.arrayContaining([
      'consent.standard',
      'psm.all-sectors',
      'pecr.dm.definition',
      'time.periods',
      'pecr.r5a.time',
      'pecr.attempt',
      'cookie.prohibition',
      'cookie.statistics',
      'cookie.appearance',
      'cookie.emergency',
      'pecr.r22.charity',
      'pecr.penalty',
    ]),
  )
  expect(told('data-protection-since-2019')).toEqual(
    expect.arrayContaining([
      'sar.search',
      'sar.start',
      'sar.pause',
      'rli.basis',
      'rli.list',
      'rli.limits',
      'li.marketing',
      'purpose.compat',
      'adm.rules',
      'notice.14',
      'complaint.right',
      'complaint.notice',
      'transfer.us',
      'reg.fee',
    ]),
  )
})
