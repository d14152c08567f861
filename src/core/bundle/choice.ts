import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import { groundIds } from '../exemptions/ground'

/** What may be done with an item: it goes as it is, it stays behind, or it goes without some of its words. */
export const itemChoices = ['include', 'hold', 'redact'] as const
export type ItemChoice = (typeof itemChoices)[number]

/** Words that are taken out of a field, by where they stand in it: from the first character up to, not with, `to`. */
export const passage = z
  .strictObject({ field: z.string().max(80), from: z.int().min(0), to: z.int().max(10_000_000) })
  .refine(({ from, to }) => from < to, 'Nothing is marked.')
export type Passage = z.output<typeof passage>

const facts = z.strictObject({
  choice: z.enum(itemChoices),
  passages: z.array(passage).max(2000, 'That is more than 2,000 passages: hold the item back instead.').default([]),
  /** Why; empty for what goes as it is. */
  ground: z.union([z.enum(groundIds), z.literal('')]).default(''),
  /** Why here, in words of this case. */
  reasons: lines(2000).default(''),
  decidedBy: line(100).min(1, 'Write who decides this.'),
})

/** A decision about an item, as the page sends it. */
export const newChoice = facts.check(({ value: { choice, passages, ground }, issues }) => {
  const say = (path: string, message: string) => issues.push({ code: 'custom', message, path: [path], input: choice })
  if (choice === 'redact' && passages.length === 0) say('passages', 'Mark the words that are taken out.')
  if (choice !== 'include' && ground === '') say('ground', 'Say why: answer the question that fits.')
})
export type NewChoice = z.output<typeof newChoice>

/** The same as it is kept, with the mark of the item as it stood then. */
export const madeChoice = facts.extend({ item: z.string(), mark: z.string(), decidedAt: z.iso.datetime() })
export type MadeChoice = z.output<typeof madeChoice>

/** That somebody looked a second time at everything that is held back or taken out. */
export const secondLook = z.object({
  lookedBy: z.string(),
  lookedOn: z.string(),
  /** The same person as one who decided. */
  isSame: z.boolean(),
  /** Nothing was decided otherwise since. */
  isFresh: z.boolean(),
})
export type SecondLook = z.output<typeof secondLook>
