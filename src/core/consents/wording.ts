import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import { channels } from '../marketing/channel'
import { marketingPurposes } from '../marketing/purpose'

const channel = z.enum(channels)
const purpose = z.enum(marketingPurposes)

/** One box to tick: one way and one purpose, and the words beside it (`consent.specific`). */
export const choice = z.strictObject({
  channel,
  purpose,
  words: line(300).min(1, 'Write what stands beside this box.'),
})
export type WordingChoice = z.output<typeof choice>

/** Everything a person reads on a form before they tick anything. */
export const wordingText = z.strictObject({
  heading: line(200).min(1, 'Write a heading.'),
  /** Who asks, and what they will send. */
  opening: lines(2000).min(1, 'Write who you are and what you will send.'),
  choices: z.array(choice).min(1, 'Add at least one box to tick.').max(21, 'Keep to 21 boxes.'),
  howOften: line(300),
  /** How to take it back, and that this is as easy. */
  withdraw: line(500),
  /** Where the privacy notice is. */
  policy: line(300),
})
export type WordingText = z.output<typeof wordingText>

/** One version of a form: kept for ever as it was shown. `version` counts from 1. */
export const wording = z.object({
  id: z.uuid(),
  formId: z.uuid(),
  formName: z.string(),
  version: z.int().min(1),
  text: wordingText,
  madeAt: z.iso.datetime(),
})
export type Wording = z.output<typeof wording>

/** A form as the list shows it: its newest version, and how many answers rest on any of them. */
export const consentForm = z.object({
  id: z.uuid(),
  name: z.string(),
  retired: z.boolean(),
  latest: wording,
  versions: z.int().min(1),
  answers: z.int().min(0),
})
export type ConsentForm = z.output<typeof consentForm>
