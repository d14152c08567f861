import { z } from 'zod'
import { line } from '../contacts/typed-text'
import type { RuleId } from '../law/rules'
import { calendarDate } from '../time/calendar-date'

/** Where an organisation that records calls says so (S3-19 to S3-21, `rec.inform`). */
export const publicationPlaces = ['announcement', 'website', 'terms', 'privacy-policy'] as const
export type PublicationPlace = (typeof publicationPlaces)[number]

/** Each place: what must be true there, and where it is short. */
export const publicationWords: Readonly<
  Record<PublicationPlace, { short: string; say: string; rules: readonly RuleId[] }>
> = {
  announcement: {
    short: 'Spoken notice',
    say: 'Callers, people you ring and your own staff are told that calls are recorded, and why.',
    rules: ['rec.inform'],
  },
  website: {
    short: 'Website',
    say: 'Your call recording policy stands on your website.',
    rules: ['rec.policy-fields', 'rec.inform'],
  },
  terms: {
    short: 'Terms and conditions',
    say: 'Your terms and conditions refer to it.',
    rules: ['rec.policy-fields'],
  },
  'privacy-policy': {
    short: 'Privacy policy',
    say: 'Your privacy policy says that calls are recorded, why, and how long they are kept.',
    rules: ['rec.policy-fields', 'rec.retention'],
  },
}

/** That it is said in one place: since when, who made sure, and where exactly. */
export const publication = z.object({
  place: z.enum(publicationPlaces),
  doneOn: calendarDate,
  who: z.string(),
  where: z.string(),
})
export type Publication = z.output<typeof publication>

/** Somebody made sure that a place says it. */
export const newPublication = z.strictObject({
  place: z.enum(publicationPlaces),
  doneOn: calendarDate,
  who: line(200).min(1, 'Write who made sure.'),
  where: line(300).default(''),
})

/** The places that do not say it yet, in the order of the list. */
export function missingPlaces(done: readonly Pick<Publication, 'place'>[]): readonly PublicationPlace[] {
  return publicationPlaces.filter((place) => !done.some((one) => one.place === place))
}
