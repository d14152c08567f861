import { z } from 'zod'
import { mostAffected } from '../breaches/affected'
import { peopleWords } from '../breaches/people-letter'
import type { FeatureContract } from '../contract/contract'
import { campaignLetterWords } from '../campaigns/letter-words'
import { block } from '../documents/block'

/** How many letters to different people leave: a Word file or a PDF for each in a folder, or one PDF to print them all. */
const letterForms = ['docx', 'pdf', 'print'] as const
export type LetterForm = (typeof letterForms)[number]

/** Longer than this one file to print would be more than a printer takes at a time. */
export const mostInPrint = 2000

/** More letters than this are work for a printing firm, which takes the list. */
export const mostLetters = mostAffected

/** The letters that are wanted, and to whom: the chosen people of a breach’s list, or whoever may get a campaign. */
const lettersWanted = z.strictObject({
  form: z.enum(letterForms),
  letters: z.discriminatedUnion('of', [
    z.strictObject({
      of: z.literal('breach'),
      breachId: z.string().min(1).max(60),
      words: peopleWords,
      /** Ids of the list of people affected, not of contacts. */
      ids: z.array(z.uuid()).min(1, 'Choose somebody first.').max(mostAffected),
    }),
    z.strictObject({ of: z.literal('campaign'), campaignId: z.uuid(), words: campaignLetterWords }),
  ]),
})
export type LettersWanted = z.output<typeof lettersWanted>
export type LettersAbout<K extends LettersWanted['letters']['of']> = Extract<LettersWanted['letters'], { of: K }>

/** What the page may ask. Where the letters go is chosen in the system’s own dialog, never named by the page. */
export const lettersContract = {
  /**
   * `name`: what the new folder, or the file, is called. `keptBack`: how many were to get it when it was last looked at, and
   * may not any more.
   */
  save: {
    input: lettersWanted,
    output: z.object({ saved: z.boolean(), total: z.int(), keptBack: z.int(), name: z.string() }),
  },
  progress: { input: z.void(), output: z.object({ done: z.int(), total: z.int() }) },
  /** Ends what is being written; none of it stays. */
  cancel: { input: z.void(), output: z.object({}) },
} as const satisfies FeatureContract

const byId = z.strictObject({ id: z.uuid() })

/** One letter on its way: a Word file is made where it is composed, anything else is laid out by the host. */
const leavingLetter = z.object({ title: z.string(), blocks: z.array(block), docx: z.instanceof(Uint8Array).nullable() })
export type LeavingLetter = z.output<typeof leavingLetter>

/** What the host asks of the register’s thread. The pieces are small, so that other calls are answered in between. */
export const letteringContract = {
  /** `name`: for the folder and its files, without a name of a person. */
  start: {
    input: lettersWanted,
    output: z.object({ id: z.uuid(), name: z.string(), total: z.int(), keptBack: z.int() }),
  },
  /** The next few letters; none after the last. Refuses with `conflict` where who may get them may have changed. */
  next: { input: byId, output: z.object({ letters: z.array(leavingLetter).max(20) }) },
  /** Which letter is whose, in the order of the letters, as a table (CSV). */
  list: { input: z.strictObject({ id: z.uuid(), ending: z.string().max(8) }), output: z.object({ text: z.string() }) },
  /** They have left: a line in the trail. Refuses like `next`. */
  finish: { input: byId, output: z.object({}) },
  drop: { input: byId, output: z.object({}) },
} as const satisfies FeatureContract
