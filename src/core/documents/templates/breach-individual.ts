import {
  peopleLetterFacts,
  peopleWords,
  type Addressee,
  type PeopleLetterFacts,
  type PeopleWords,
} from '../../breaches/people-letter'
import { dayMonthYear } from '../../time/format-date'
import type { Block } from '../block'
import { defineTemplate, type Frame } from '../template'
import { letterEnd, letterGaps, reachUs, regulatorSentence } from './request-letter'

/** Tells one person about a breach: the five things, an apology, and help; nothing else is in it (`doc.breach-individual`). */
export const breachIndividual = defineTemplate({
  id: 'breach-individual',
  title: 'Letter to somebody affected by a breach',
  purpose: 'Tells a person in plain words what happened to their information and what they can do.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['breach.individuals', 'breach.individuals.content', 'pecr.dm.service-message'],
  facts: peopleLetterFacts,
  compose: composeLetter,
  gaps({ words }, frame) {
    const checked = peopleWords.safeParse(words)
    const missing = checked.success ? [] : checked.error.issues
    return [
      ...letterGaps(frame),
      ...missing.map(({ path, message }) => ({ fact: `words.${String(path[0] ?? '')}`, say: message })),
    ]
  },
  checkBeforeUse: [
    'Send it without delay and by itself: no news, no offers, nothing else in it.',
    'Is it true of each of them? Whoever lost more than the others needs a letter of their own.',
  ],
})

/** One letter for each of them, in one document, each on a page of its own: for one print or one Word file. */
export function lettersTogether(
  words: PeopleWords,
  reference: string,
  people: readonly Addressee[],
  frame: Frame,
): Block[] {
  return people.flatMap((to, index): Block[] => [
    ...(index === 0 ? [] : [{ type: 'page-break' as const }]),
    ...composeLetter({ reference, words, to }, frame),
  ])
}

function composeLetter({ reference, words, to }: PeopleLetterFacts, frame: Frame): Block[] {
  const { organisation, madeOn } = frame
  const sender = [organisation.name, ...organisation.address.split(/\n+/)].map((part) => part.trim()).filter(Boolean)
  const part = (text: string, say: string, rules?: Block['rules']): Block[] =>
    say.trim() === '' ? [] : [{ type: 'heading', level: 1, text }, ...paragraphs(say, rules)]
  return [
    { type: 'title', text: 'What happened to your information' },
    { type: 'paragraph', words: sender.join(', '), facts: ['organisation'] },
    ...addressBlocks(to),
    { type: 'paragraph', words: `${dayMonthYear(madeOn)}. Our reference: ${reference}` },
    { type: 'paragraph', words: `Dear ${to?.name ?? '(name)'},` },
    {
      type: 'paragraph',
      words:
        'Something went wrong with information we hold about you. We apologise for it. This letter tells you what we know and what you can do.',
    },
    ...part('What happened', words.happened, ['breach.individuals.content']),
    ...part('What this may mean for you', words.mayFollow),
    ...part('What we have done', words.done),
    ...part('What you can do', words.canDo, ['breach.individuals.content']),
    ...part('How we can help', words.help),
    { type: 'heading', level: 1, text: 'Questions' },
    {
      type: 'paragraph',
      words: `Ask us whatever you want to know about this.${reachUs({ organisation })}${officer(frame)} ${regulatorSentence(organisation)}`,
    },
    ...letterEnd(frame),
  ]
}

function addressBlocks(to: Addressee | null): Block[] {
  if (to === null || to.address.trim() === '') return []
  const address = to.address
    .split(/\n+/)
    .map((part) => part.trim())
    .filter(Boolean)
  return [{ type: 'paragraph', words: [to.name, ...address].join('\n') }]
}

function officer({ organisation: { dpoName, dpoContact } }: Frame): string {
  const who = [dpoName, dpoContact].filter(Boolean).join(', ')
  return who === '' ? '' : ` Our data protection officer is ${who}.`
}

function paragraphs(words: string, rules: Block['rules']): Block[] {
  const said = words
    .split(/\n+/)
    .map((part) => part.trim())
    .filter(Boolean)
  if (said.length > 1) return [{ type: 'list', items: said, rules }]
  return said.map((one): Block => ({ type: 'paragraph', words: one, rules }))
}
