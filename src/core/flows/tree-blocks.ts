import type { Block } from '../documents/block'
import { lawLineFor } from '../law/law-line'
import { dayMonthYear } from '../time/format-date'
import { fillWords } from './fill-words'
import type { Flow, FlowNode } from './flow'
import { verdictInWords } from './verdict-words'

/** The whole tree on paper: every question with where each answer leads, and every end with its duties. */
export function treeBlocks(flow: Flow): readonly Block[] {
  const numbers = new Map(Object.keys(flow.nodes).map((id, index) => [id, index + 1]))
  const nameOf = (id: string) => `${numbers.get(id) ?? ''}. ${shortOf(flow.nodes[id])}`
  return [
    { type: 'title', text: flow.title },
    { type: 'paragraph', words: `${flow.purpose} Questions of ${dayMonthYear(flow.version)}.` },
    ...Object.entries(flow.nodes).flatMap(([id, node]): Block[] => [
      { type: 'heading', level: 2, text: nameOf(id) },
      ...(node.kind === 'question'
        ? [
            { type: 'paragraph' as const, words: `${fillWords(node.ask, '')} ${fillWords(node.why, '')}` },
            {
              type: 'table' as const,
              head: ['Answer', 'Then go to'],
              rows: node.answers.map((answer) => [fillWords(answer.label, ''), nameOf(answer.next)]),
            },
          ]
        : [
            { type: 'paragraph' as const, words: fillWords(node.say, '') },
            ...(node.duties.length > 0
              ? [{ type: 'list' as const, ordered: true, items: node.duties.map((duty) => fillWords(duty.say, '')) }]
              : []),
          ]),
      { type: 'paragraph', small: true, words: `${lawLineFor(node.rules)}.` },
    ]),
  ]
}

function shortOf(node: FlowNode | undefined): string {
  if (node === undefined) return ''
  return node.kind === 'question' ? node.short : verdictInWords(node)
}
