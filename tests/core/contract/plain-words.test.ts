import { plainWords } from '@core/contract/plain-words'
import { expect, it } from 'vitest'
import { z } from 'zod'

const said = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value, { error: plainWords }).error?.issues[0]?.message

it.each<[string, z.ZodType, unknown, string]>([
  ['nothing', z.string(), undefined, 'This is missing.'],
  ['a number for a text', z.string(), 4, 'Write this in letters.'],
  ['no number', z.number(), Number.NaN, 'Write a number.'],
  ['half a number', z.int(), 0.5, 'Write a whole number.'],
  ['half a step', z.number().multipleOf(1), 0.5, 'Write a whole number.'],
  ['no yes or no', z.boolean(), 'yes', 'Answer yes or no.'],
  ['a list for a thing', z.object({}), [], 'This does not have the form that is needed.'],
  ['something where nothing is taken', z.void(), 'x', 'This does not have the form that is needed.'],
  ['a text too long', z.string().max(5000), 'x'.repeat(5001), 'Keep this to 5,000 characters.'],
  ['a list too long', z.array(z.string()).max(1), ['a', 'b'], 'Keep this to 1 entry.'],
  ['a number too large', z.number().max(200), 201, 'Write a number up to 200.'],
  ['a text too short', z.string().min(1), '', 'Write something here.'],
  ['a text shorter than five', z.string().min(5), 'x', 'Write at least 5 characters.'],
  ['an empty list', z.array(z.string()).min(1), [], 'Add at least one.'],
  ['a number too small', z.number().min(1), 0, 'Write a number from 1.'],
  ['an id that is none', z.uuid(), 'x', 'That is not an entry of this register.'],
  ['an odd form', z.string().regex(/^a$/), 'b', 'This is not written in the form that is needed.'],
  [
    'a key nobody asked for',
    z.strictObject({}),
    { extra: 1 },
    'There is something here that does not belong to this form.',
  ],
  ['a choice that is none', z.enum(['a', 'b']), 'c', 'Choose one of the answers that are offered.'],
  ['none of several forms', z.union([z.number(), z.boolean()]), 'x', 'Write a number.'],
  [
    'no known kind',
    z.discriminatedUnion('k', [z.object({ k: z.literal('a') })]),
    { k: 'b' },
    'Choose one of the answers that are offered.',
  ],
  ['a key that does not fit', z.record(z.string().max(1), z.string()), { long: '' }, 'Keep this to 1 character.'],
  ['what a check refuses without words', z.string().refine(() => false), 'x', 'This does not fit here.'],
])('says of %s what is wrong', (_, schema, value, message) => {
  expect(said(schema, value)).toBe(message)
})

it('leaves the words alone that a field has of its own', () => {
  expect(said(z.string().min(1, 'Write a name.'), '')).toBe('Write a name.')
})
