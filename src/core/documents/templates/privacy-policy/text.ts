import { z } from 'zod'

/** One line of an answer. Empty means “not answered yet”. */
export const line = z.string().max(300, 'Keep this to 300 characters.')

/** A few sentences. Empty means “not answered yet”. */
export const passage = z.string().max(2000, 'Keep this to 2,000 characters.')

/** A number of whole months, one month to one hundred years; null means “not answered yet”. */
export const months = z
  .number('Write a number of months.')
  .int('Write a whole number of months.')
  .min(1, 'Write at least one month.')
  .max(1200, 'Write at most 1,200 months.')
  .nullable()

/** A question that takes yes or no; empty means “not answered yet”. */
export const yesNo = z.enum(['', 'yes', 'no'])
