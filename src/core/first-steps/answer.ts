import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'

/** The first questions, in the order they are asked. */
export const firstQuestionIds = [
  'groups',
  'notes',
  'website',
  'cookies',
  'recording',
  'calls',
  'screening',
  'messages',
  'stop-link',
  'others',
  'automated',
  'security',
] as const
export type FirstQuestionId = (typeof firstQuestionIds)[number]

/** An answer: one of three words, things that are ticked, or names: of those who do what is usual, and of others, one on a line. `unsure` leaves the question open. */
export const firstAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), choice: z.enum(['yes', 'no', 'unsure']) }),
  z.strictObject({ kind: z.literal('ticks'), ticks: z.array(line(80)).max(30) }),
  z.strictObject({
    kind: z.literal('names'),
    names: lines(2000),
    nobody: z.boolean(),
    /** Who does what is usual for the sector, by the key of its starter set; empty where nobody does. */
    usual: z.record(z.string().min(1).max(60), line(200)).optional(),
  }),
])
export type FirstAnswer = z.output<typeof firstAnswer>

/** Every answer given so far, by its question. */
export type FirstAnswers = Readonly<Partial<Record<FirstQuestionId, FirstAnswer>>>

/** Was this question answered with this word? */
export function said(answers: FirstAnswers, id: FirstQuestionId, choice: 'yes' | 'no'): boolean {
  const answer = answers[id]
  return answer?.kind === 'choice' && answer.choice === choice
}

/** Those who do what is usual, by the key of the starter set; undefined where that was never asked. */
export function usualOf(answer: FirstAnswer | undefined): Readonly<Record<string, string>> | undefined {
  if (answer?.kind !== 'names') return undefined
  return answer.nobody ? {} : answer.usual
}

/** The names of an answer, each once, as many as a policy can hold. */
export function namesOf(answer: FirstAnswer | undefined): string[] {
  if (answer?.kind !== 'names' || answer.nobody) return []
  const names = answer.names.split('\n').map((name) => name.trim().slice(0, 300))
  return [...new Set(names.filter(Boolean))].slice(0, 40)
}
