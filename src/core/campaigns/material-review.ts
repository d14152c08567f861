import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import type { RuleId } from '../law/rules'
import type { Channel } from '../marketing/channel'
import { calendarDate } from '../time/calendar-date'

/** What somebody looks for in the material before it goes. */
export const reviewPoints = ['sender', 'opt-out', 'honest', 'purpose', 'first-message'] as const
export type ReviewPoint = (typeof reviewPoints)[number]

/** One look at the material: what, by whom, when, and what was found to be right (`acc.record`). */
export const materialReview = z.strictObject({
  material: line(200).min(1, 'Write what was looked at: the subject line, the script, the version.'),
  reviewer: line(100).min(1, 'Write who looked at it.'),
  reviewedOn: calendarDate,
  fine: z.array(z.enum(reviewPoints)).max(reviewPoints.length),
  note: lines(1000),
})
export type MaterialReview = z.output<typeof materialReview>

type Point = { readonly say: string; readonly rules: readonly RuleId[] }

const spoken: Partial<Record<ReviewPoint, Point>> = {
  sender: {
    say: 'The caller says who is calling, and has an address or a freephone number ready.',
    rules: ['pecr.r24.live', 'pecr.r21.cli'],
  },
  'opt-out': { say: 'The caller knows what to do when somebody says stop.', rules: ['optout.now', 'optout.any-route'] },
  honest: { say: 'The script hides nothing about who calls and why.', rules: ['pecr.r24.live'] },
}

/** A letter is outside PECR: what holds for it comes from the UK GDPR. */
const posted: Partial<Record<ReviewPoint, Point>> = {
  sender: { say: 'It says who it is from.', rules: ['post.rules'] },
  'opt-out': {
    say: 'It has a free and simple way to say no, and somebody tried it.',
    rules: ['object.marketing', 'optout.any-route'],
  },
  honest: {
    say: 'The envelope and the first line promise nothing that the rest does not keep.',
    rules: ['post.rules'],
  },
  purpose: { say: 'It is about what your assessment covers or they agreed to, and nothing else.', rules: ['lia.test'] },
}

const written: Record<ReviewPoint, Point> = {
  sender: {
    say: 'It says who it is from, with the company details.',
    rules: ['pecr.r23', 'pecr.email.company-details'],
  },
  'opt-out': {
    say: 'It has a free and simple way to say no, and somebody tried it.',
    rules: ['pecr.unsub.every-message', 'optout.any-route'],
  },
  honest: { say: 'The subject and the first line promise nothing that the rest does not keep.', rules: ['pecr.r23'] },
  purpose: {
    say: 'It is about what these people were told or agreed to, and nothing else.',
    rules: ['consent.specific', 'pecr.r22.soft'],
  },
  'first-message': {
    say: 'Whoever gets a first message reads that they can refuse marketing, apart from everything else.',
    rules: ['object.inform', 'notice.14'],
  },
}

const recorded: Point = {
  say: 'The recording says who is calling, with an address or a freephone number, and your number is shown.',
  rules: ['pecr.r19.info'],
}

/** What a point asks of the material, in words that fit how it goes out. */
export function reviewPointWords(point: ReviewPoint, channel: Channel): Point {
  if (channel === 'live-call') return spoken[point] ?? written[point]
  if (channel === 'automated-call' && point === 'sender') return recorded
  return (channel === 'post' ? posted[point] : undefined) ?? written[point]
}

/** What was not found to be right. Empty: the material may go. */
export function missingPoints(review: Pick<MaterialReview, 'fine'>): ReviewPoint[] {
  return reviewPoints.filter((point) => !review.fine.includes(point))
}
