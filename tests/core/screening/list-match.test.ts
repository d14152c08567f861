import { newBatch } from '@core/screening/list-lines'
import { startMatch } from '@core/screening/list-match'
import { numberOfText, textKey, watchOrder, type ListOrder } from '@core/screening/list-order'
import { packNumbers } from '@core/screening/packed-numbers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { howOften } from '../../fixtures/how-often'

const value = fc.oneof(
  fc.integer({ min: 1_000_000, max: 9_999_999_999 }),
  fc.integer({ min: 2_079_460_000, max: 2_079_460_060 }),
  fc.integer({ min: 207_946_000, max: 207_946_060 }),
)
const asText = (one: number, other: number) => (String(one) < String(other) ? -1 : String(one) > String(other) ? 1 : 0)
const sorts: Record<ListOrder, (values: number[]) => number[]> = {
  number: (values) => values.toSorted((one, other) => one - other),
  text: (values) => values.toSorted(asText),
  none: (values) => values,
}

/** Hands values on in batches of so many. */
function* batches(values: readonly number[], room: number) {
  for (let at = 0; at < values.length; at += room) {
    const batch = newBatch(room)
    const some = values.slice(at, at + room)
    batch.values.set(some)
    batch.count = some.length
    yield batch
  }
}

test('what is listed is what a naive set says, however the list is ordered and whatever it was said to be', () => {
  const order = fc.constantFrom<ListOrder>('number', 'text', 'none')
  fc.assert(
    fc.property(
      fc.array(fc.oneof(value, fc.constantFrom(0, -1, -2)), { maxLength: 200 }),
      fc.array(value, { maxLength: 60 }),
      order,
      order,
      fc.integer({ min: 1, max: 50 }),
      (list, own, really, said, room) => {
        const numbers = Float64Array.from(new Set([...own, ...list.slice(0, 20)].filter((one) => one > 0))).toSorted()
        const match = startMatch(numbers, said)
        for (const batch of batches(sorts[really](list), room)) match.take(batch)
        expect([...match.listed()]).toEqual([...numbers].filter((one) => list.includes(one)))
      },
    ),
    { numRuns: howOften(200, 5000) },
  )
})

test('the order of text is the order of the digits, and a key leads back to its number', () => {
  fc.assert(
    fc.property(value, value, (one, other) => {
      expect(Math.sign(textKey(one) - textKey(other))).toBe(asText(one, other))
      expect(numberOfText(textKey(one))).toBe(one)
    }),
    { numRuns: howOften(200, 5000) },
  )
})

test('the order of a list is seen across batches', () => {
  const orderOf = (values: readonly number[]) => {
    const watch = watchOrder()
    for (const batch of batches(values, 2)) watch.take(batch)
    return watch.order()
  }
  expect(orderOf([])).toBe('number')
  expect(orderOf([1_000_000_000, -1, 2_000_000_000, 2_000_000_000, 0])).toBe('number')
  expect(orderOf([1_697_712_345, 169_771_235, 1_697_712_351])).toBe('text')
  expect(orderOf([169_771_235, 1_697_712_345, 1_697_712_351])).toBe('number')
  expect(orderOf([2_000_000_000, 3_000_000_000, 1_000_000_000])).toBe('none')
})

test('packed numbers are found where they stand, and strangers are not', () => {
  const strangers = fc.array(value, { maxLength: 50 })
  fc.assert(
    fc.property(fc.uniqueArray(value, { maxLength: 300 }), strangers, (own, others) => {
      const packed = packNumbers(Float64Array.from(own))
      own.forEach((one, place) => expect(packed.placeOf(one)).toBe(place))
      for (const one of others) expect(packed.placeOf(one)).toBe(own.indexOf(one))
    }),
    { numRuns: howOften(50, 1000) },
  )
})
