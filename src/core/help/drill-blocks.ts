import type { Block } from '../documents/block'
import { lawLineFor } from '../law/law-line'
import { dayMonthYear } from '../time/format-date'
import type { Drill } from './drill'

/** What came of a drill: the day, who took part as they were typed, and the steps that were missed. */
type DrillResult = { readonly on: string; readonly who: string; readonly missed: readonly string[] }

/** A drill on paper: to be talked through at a table, or with its result, for the training log. */
export function drillBlocks(drill: Drill, result: DrillResult | null): readonly Block[] {
  const { title, happens, steps } = drill
  return [
    { type: 'title', text: `Drill: ${title}` },
    ...(result ? resultBlocks(drill, result) : []),
    { type: 'heading', level: 2, text: 'What happens' },
    ...happens.map((words): Block => ({ type: 'paragraph', words })),
    { type: 'heading', level: 2, text: 'What to do' },
    { type: 'list', ordered: true, items: steps.map(({ ask }) => ask) },
    { type: 'heading', level: 2, text: 'Why each of them matters' },
    {
      type: 'table',
      head: ['If it is missed', 'The law behind it'],
      rows: steps.map(({ missed, rules }) => [missed, lawLineFor(rules)]),
    },
    ...(result ? [] : [byHand()]),
  ]
}

/** Where it is talked through, the result is written by hand. */
function byHand(): Block {
  return { type: 'signature', lines: ['Day', 'Who took part', 'What was missed'] }
}

function resultBlocks({ steps }: Drill, { on, who, missed }: DrillResult): Block[] {
  const wrong = steps.filter(({ id }) => missed.includes(id))
  const people = who
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean)
  return [
    { type: 'heading', level: 2, text: 'What came of it' },
    { type: 'paragraph', words: `Played in the sample organisation on ${dayMonthYear(on)}.` },
    ...(people.length > 0 ? [paragraph(`Who took part: ${people.join(', ')}.`)] : []),
    {
      type: 'paragraph',
      words: wrong.length === 0 ? 'All steps were done.' : `${wrong.length} of ${steps.length} steps were missed:`,
    },
    ...(wrong.length > 0 ? [{ type: 'list' as const, items: wrong.map(({ ask }) => ask) }] : []),
  ]
}

function paragraph(words: string): Block {
  return { type: 'paragraph', words }
}
