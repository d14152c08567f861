import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import { channels } from '../marketing/channel'
import { marketingPurposes } from '../marketing/purpose'
import { calendarDate } from '../time/calendar-date'
import { charitySoftOptInFacts } from './charity-soft-opt-in'
import { consentRoutes } from './consent-route'
import { softOptInFacts } from './soft-opt-in'

const orEmpty = <T extends z.ZodType>(schema: T) => z.union([schema, z.literal('')])
const channel = z.enum(channels, 'Choose a way.')
const purpose = z.enum(marketingPurposes, 'Choose what it is about.')

/** One box that was ticked: a way, a purpose, and the address it is for. A yes is always for one address. */
const ticked = z.strictObject({ channel, purpose, pointId: z.uuid('Choose the address or number it is for.') })
export type TickedBox = z.output<typeof ticked>

const boxes = z.array(ticked).min(1, 'Choose at least one way and purpose.').max(100, 'Record these in two goes.')

/** Who, when, how and by whom: without one of them it proves nothing (`consent.record`). */
const recorded = {
  contactId: z.uuid('Choose who gave it.'),
  happenedOn: calendarDate,
  how: z.enum(consentRoutes, 'Say how they told you.'),
  takenBy: line(100).min(1, 'Write who took it: a name or a role.'),
  note: lines(1000).default(''),
}

/** What is said where nobody said what the person saw. */
export const noWords = 'Choose the form they saw, or write the words they were shown or told.'

/** A yes. The words that were shown are a version of a form, or are written down as they were. */
export const newConsent = z
  .strictObject({
    ...recorded,
    boxes,
    wordingId: orEmpty(z.uuid()).default(''),
    words: lines(4000).default(''),
    /** Where the paper or mail is kept, beside what is attached. */
    evidence: line(500).default(''),
    reviewOn: orEmpty(calendarDate).default(''),
    endsOn: orEmpty(calendarDate).default(''),
  })
  .refine(({ wordingId, words }) => wordingId !== '' || words !== '', {
    message: noWords,
    path: ['wordingId'],
  })
  .refine(({ reviewOn, happenedOn }) => reviewOn === '' || reviewOn > happenedOn, {
    message: 'The day to look again comes after the day they said yes.',
    path: ['reviewOn'],
  })
  .refine(({ endsOn, happenedOn }) => endsOn === '' || endsOn >= happenedOn, {
    message: 'It cannot end before they said yes.',
    path: ['endsOn'],
  })
export type NewConsent = z.input<typeof newConsent>

/** How wide a question, a no or an end reaches: empty means every way, every purpose, every address. */
const reach = {
  channel: orEmpty(channel).default(''),
  purpose: orEmpty(purpose).default(''),
  pointId: orEmpty(z.uuid()).default(''),
}

/** Asked and not answered yet; a no to a question; or taking back what was said. */
export const newReach = z.strictObject({ ...recorded, ...reach })
export type NewReach = z.input<typeof newReach>

/** A soft opt-in with the facts it stands on. */
export const newSoftOptIn = z.strictObject({
  ...recorded,
  boxes,
  facts: z.discriminatedUnion('test', [softOptInFacts, charitySoftOptInFacts]),
  reviewOn: orEmpty(calendarDate).default(''),
})
export type NewSoftOptIn = z.input<typeof newSoftOptIn>

/** They still expect it: the day for a second look moves. */
export const newConfirmation = z.strictObject({ ...recorded, ...reach, reviewOn: calendarDate })
