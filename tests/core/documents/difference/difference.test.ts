import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '@core/documents/block'
import { difference } from '@core/documents/difference/difference'
import { wordDifference } from '@core/documents/difference/word-difference'
import { toHtml } from '@core/documents/to-html'
import { toText } from '@core/documents/to-text'

const policy: readonly Block[] = [
  { type: 'title', text: 'Privacy policy' },
  { type: 'heading', level: 1, text: '1. Who we are' },
  { type: 'paragraph', words: 'Larkfield Coaching Ltd, 4 Mill Lane.' },
  { type: 'heading', level: 1, text: '2. How long' },
  {
    type: 'table',
    head: ['What', 'How long'],
    rows: [
      ['Notes', '6 months after your coaching ends.'],
      ['Invoices', '6 years.'],
    ],
  },
  { type: 'heading', level: 1, text: '3. Your rights' },
  { type: 'list', items: ['You may ask for a copy.', 'You may object.'] },
]

const bare = (html: string) => html.replaceAll(/<[^>]+>/g, '').trim()

describe('what changed between two versions', () => {
  it('is nothing where both read the same', () => {
    expect(difference(policy, policy)).toEqual({ blocks: policy, count: 0 })
    expect(difference(policy, policy, 'changes')).toEqual({ blocks: [], count: 0 })
  })

  it('is said word by word, under the heading it stands under', () => {
    const after = policy.map((block): Block =>
      block.type === 'table'
        ? { ...block, rows: [['Notes', '12 months after your coaching ends.'], block.rows[1] ?? []] }
        : block,
    )
    const { blocks, count } = difference(policy, after, 'changes')
    expect(count).toBe(1)
    expect(toHtml(blocks)).toContain('<h2>2. How long</h2>')
    expect(toHtml(blocks)).toContain('<td><del>6 </del><ins>12 </ins>months after your coaching ends.</td>')
    expect(toText(blocks)).toContain('How long: [taken out: 6] [new: 12] months after your coaching ends.')
    expect(toHtml(blocks)).not.toContain('Invoices')
  })

  it('does not take the new number of a section for a change, and shows a new section whole', () => {
    const after: Block[] = [
      ...policy.slice(0, 3),
      { type: 'heading', level: 1, text: '2. Recorded calls' },
      { type: 'paragraph', words: 'We record telephone calls.' },
      { type: 'heading', level: 1, text: '3. How long' },
      ...policy.slice(4, 5),
      { type: 'heading', level: 1, text: '4. Your rights' },
      ...policy.slice(6),
    ]
    const { blocks, count } = difference(policy, after, 'changes')
    expect(count).toBe(2)
    expect(toHtml(blocks)).toBe('<h2><ins>2. Recorded calls</ins></h2>\n<p><ins>We record telephone calls.</ins></p>')
    expect(difference(after, policy, 'changes').blocks).toEqual([
      { type: 'heading', level: 1, text: '2. Recorded calls', change: 'removed' },
      { type: 'paragraph', words: [{ text: 'We record telephone calls.', change: 'removed' }] },
    ])
  })

  it('keeps points in their list and rows in their table', () => {
    const after = policy.map((block): Block =>
      block.type === 'list'
        ? { ...block, items: ['You may ask for a copy.', 'You may complain.', 'You may object.'] }
        : block,
    )
    const html = toHtml(difference(policy, after).blocks)
    expect(html).toContain(
      '<ul><li>You may ask for a copy.</li><li><ins>You may complain.</ins></li><li>You may object.</li></ul>',
    )
    expect(html.match(/<table>/g)).toHaveLength(1)
  })

  it('reads as either version when the other’s words are left out, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('keep', 'notes', 'for', 'six', 'months', '. ', ', ', ' ', 'café’s', '12', 'a@b.example'))
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDifference(before, after)
        const read = (without: string) =>
          pieces
            .filter(({ change }) => change !== without)
            .map((piece) => piece.text)
            .join('')
        expect(read('removed')).toBe(after)
        expect(read('added').replaceAll(/\s/g, '')).toBe(before.replaceAll(/\s/g, ''))
      }),
      { numRuns: 60 },
    )
  })

  it('gives every word of the new version in its order', () => {
    const after: Block[] = [...policy.slice(3), ...policy.slice(0, 3)]
    const html = toHtml(difference(policy, after).blocks).replaceAll(/<del>.*?<\/del>/g, '')
    for (const block of after) if (block.type === 'paragraph') expect(bare(html)).toContain(block.words)
  })
})
