import { z } from 'zod'
import { isPhoneShape } from '../contacts/contact-point'
import { line } from '../contacts/typed-text'
import { calendarDate } from '../time/calendar-date'
import { screeningSource } from './check'
import { screeningRegisters, screeningResults, type ScreeningRegister } from './screening'

/** What the answer for one register can be in the form; a register nobody looked into is left out. */
export const screeningAnswers = ['not-looked', ...screeningResults] as const
export type ScreeningAnswer = (typeof screeningAnswers)[number]

const answer = z.enum(screeningAnswers)
const answers = z.strictObject({
  tps: answer,
  ctps: answer,
  fps: answer,
} satisfies Record<ScreeningRegister, typeof answer>)

/** A number that somebody looked up, in one register or several, on one day. */
export const newScreening = z
  .strictObject({
    phone: line(60).min(1, 'Write the number.'),
    checkedOn: calendarDate,
    answers,
    ...screeningSource.shape,
  })
  .check(({ value, issues }) => {
    const say = (path: string, message: string) => issues.push({ code: 'custom', message, path: [path], input: value })
    if (value.phone !== '' && !isPhoneShape(value.phone))
      say('phone', 'Write a phone number in digits, like 020 7946 0142.')
    if (screeningRegisters.every((one) => value.answers[one] === 'not-looked'))
      say('answers', 'Say what was found in at least one register.')
  })
export type NewScreening = z.input<typeof newScreening>
