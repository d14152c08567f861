import { describe, expect, it } from 'vitest'
import { nothingDue, todaySentence } from '@core/today/today-sentence'
import { dueWord, weekBlocks } from '@core/today/week-blocks'
import { due } from './due'

const today = '2026-11-24'
const list = (clocks: number, dates: (string | null)[], nextOn: string | null = null) => ({
  clocks: Array.from({ length: clocks }, (_, n) => due(`c${n}`, { on: today, at: '2026-11-26T09:20:00Z' })),
  items: dates.map((on, n) => due(`d${n}`, { on, state: on ? 'due' : 'waiting' })),
  nextOn,
})

describe('the sentence under the date', () => {
  it.each([
    [list(1, ['2026-11-23', today]), 'A breach clock is running. One thing is late, one ends today.'],
    [list(2, []), 'Two breach clocks are running.'],
    [list(0, ['2026-11-01', '2026-11-02']), 'Two things are late.'],
    [list(0, [today]), 'One thing ends today.'],
    [list(0, [today, today, '2026-11-20']), 'One thing is late, two end today.'],
    [list(0, ['2026-12-03']), 'Nothing is late. The next date is 3 December.'],
    [list(0, [null]), 'Nothing is late. You are waiting for others.'],
    [list(0, [], '2026-12-03'), 'Nothing is due. The next date is Thu 3 Dec.'],
    [list(0, []), 'Nothing is due, and no date is known.'],
  ])('%#', (given, sentence) => expect(todaySentence(given, today)).toBe(sentence))

  it('is the same as on the empty page', () => {
    expect(nothingDue('2026-12-03')).toBe('Nothing is due. The next date is Thu 3 Dec.')
  })
})

describe('the week on paper', () => {
  it('has the clocks, the week with its late things, what waits, and counts the rest', () => {
    const blocks = weekBlocks(list(1, ['2026-11-23', '2026-11-30', '2026-12-01', null]), today)
    const tables = blocks.flatMap((block) =>
      block.type === 'table' ? [block.rows.map(([on, word]) => [on, word])] : [],
    )
    expect(tables).toEqual([
      [['Tue 24 Nov 2026', 'By Thu 26 Nov, 09:20']],
      [
        ['Mon 23 Nov 2026', '1 day late'],
        ['Mon 30 Nov 2026', 'In 6 days'],
      ],
      [['No date yet', 'Waiting']],
    ])
    expect(blocks.at(-1)).toEqual({ type: 'paragraph', words: 'One more thing is due after this week.' })
  })

  it('keeps what has no date apart from what waits for somebody', () => {
    const items = [due('a', { on: null }), due('b', { on: null, state: 'waiting' })]
    const blocks = weekBlocks({ clocks: [], items, nextOn: null }, today)
    const tables = blocks.flatMap((block) => (block.type === 'table' ? [block.rows[0]?.slice(0, 2)] : []))
    expect(tables).toEqual([
      ['No date', 'To do'],
      ['No date yet', 'Waiting'],
    ])
    expect(todaySentence({ clocks: [], items, nextOn: null }, today)).toBe(
      'Nothing is late, and nothing here has a date.',
    )
  })

  it('says so when nothing is due', () => {
    expect(weekBlocks(list(0, [], '2027-02-28'), today).at(-1)).toEqual({
      type: 'paragraph',
      words: 'Nothing is due this week. The next date is Sunday 28 February 2027.',
    })
  })

  it.each([
    [{ on: today }, 'Ends today'],
    [{ on: '2026-11-25' }, 'Tomorrow'],
    [{ on: '2026-11-20' }, '4 days late'],
    [{ on: '2026-12-01', state: 'paused' }, 'Paused'],
    [{ on: null }, 'To do'],
    [{ on: null, state: 'waiting' }, 'Waiting'],
  ] as const)('reads %o as %s', (facts, word) => expect(dueWord(due('x', facts), today)).toBe(word))
})
