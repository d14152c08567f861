import type { Block } from '../../../block'
import { heading, labelled, list, paragraph, type PolicySection } from '../section'
import { sentence } from '../sentences'
import type { Category, Use } from '../use'
import { basesWords, specialWords } from '../basis-words'
import { categoryGaps } from '../category-gaps'
import { retentionWords } from '../retention-words'

/** What is held about each group of people, why, on what ground and for how long, numbered group by group (S4-40). */
export const whatWeHold: PolicySection = {
  id: 'what-we-hold',
  title: 'What we hold, why, and for how long',
  compose(facts, _frame, number) {
    const included = facts.categories
      .map((category, index) => ({ category, index }))
      .filter(({ category }) => category.included)
    return [
      ...paragraph(
        'Find the group you belong to. Each use has its own number, so that you can name it when you write to us.',
        [],
        ['notice.13', 'notice.14'],
      ),
      ...included.flatMap(({ category, index }, i) =>
        categoryBlocks(category, `categories.${index}`, `${number}.${i + 1}`),
      ),
    ]
  },
  gaps: (facts) =>
    facts.categories.some((category) => category.included)
      ? facts.categories.flatMap((category, index) =>
          category.included ? categoryGaps(category, `categories.${index}`) : [],
        )
      : [{ fact: 'categories', say: 'Whose information do you hold? Choose at least one group.' }],
}

function categoryBlocks(category: Category, path: string, number: string): Block[] {
  return [
    heading(`${number} ${category.title.trim()}`.trim(), 2, [`${path}.title`]),
    ...list(
      [
        { words: labelled('What we hold', sentence(category.data)), fact: `${path}.data` },
        { words: labelled('Where it comes from', sentence(category.source)), fact: `${path}.source` },
        { words: labelled('Whether you must give it', sentence(category.mustProvide)), fact: `${path}.mustProvide` },
      ],
      ['notice.13', 'notice.14'],
    ),
    ...category.uses.flatMap((use, i) =>
      useBlocks(use, `${path}.uses.${i}`, `${number}${String.fromCharCode(97 + i)}`),
    ),
  ]
}

function useBlocks(use: Use, path: string, number: string): Block[] {
  return [
    heading(`${number} ${use.title.trim()}`.trim(), 3, [`${path}.title`]),
    ...paragraph(sentence(use.purpose), [`${path}.purpose`]),
    ...list(
      [
        { words: labelled('Why we may', basesWords(use.bases, use.interest)), fact: `${path}.bases` },
        { words: labelled('Health, beliefs and the like', specialWords(use.special)), fact: `${path}.special` },
        { words: labelled('How long', retentionWords(use.retention)), fact: `${path}.retention` },
      ],
      ['basis.list', 'retention.principle'],
    ),
    ...paragraph(sentence(use.statement), [`${path}.statement`]),
  ]
}
