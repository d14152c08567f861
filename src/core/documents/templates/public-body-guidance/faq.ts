import type { RuleId } from '../../../law/rules'
import type { Block } from '../../block'

type Entry = { readonly ask: string; readonly say: string; readonly rules: readonly RuleId[] }

/** What people ask again and again (S1-16), each with the rules it rests on. */
const entries: readonly Entry[] = [
  {
    ask: 'Do the marketing rules apply to us at all?',
    say: 'Yes. They leave no sector out, and no kind of organisation. But a message that is part of our task is usually not marketing.',
    rules: ['psm.all-sectors'],
  },
  {
    ask: 'How do we tell whether a message is marketing?',
    say: 'Look at what it promotes, to whom and in which words. A message about somebody’s own care or affairs is not. One that raises money, sells something or promotes somebody else is. A mixed one is marketing as a whole.',
    rules: ['pecr.dm.definition', 'pecr.dm.service-message', 'pecr.dm.mixed', 'psm.marketing-examples'],
  },
  {
    ask: 'What if it promotes something and serves our task?',
    say: 'Then it is not marketing if four things are true: we can name the task and where it is laid down; the message serves it; the aim cannot reasonably be met without sending it; and it is in proportion and expected. Write that down.',
    rules: ['psm.task-test', 'psm.tone'],
  },
  {
    ask: 'What do we need when it is marketing?',
    say: 'By e-mail, text or social message: consent beforehand, with a free way to stop in every message. For live calls: the telephone registers and our own list first. By any way: nothing to people who objected.',
    rules: ['psm.if-marketing', 'object.marketing', 'suppress.check'],
  },
  {
    ask: 'And when it is not?',
    say: 'Then the marketing rules leave it alone, and data protection does not: a basis, usually the public task; open words; few details; a safe way. We offer people a choice of how to hear from us, though the law does not insist.',
    rules: ['psm.if-not', 'psm.basis', 'notice.13', 'security.measures'],
  },
]

/** The common questions, one heading each. */
export function faqBlocks(): Block[] {
  return [
    { type: 'heading', level: 1, text: 'Common questions' },
    ...entries.flatMap(({ ask, say, rules }): Block[] => [
      { type: 'heading', level: 2, text: ask },
      { type: 'paragraph', words: say, rules: [...rules] },
    ]),
  ]
}
