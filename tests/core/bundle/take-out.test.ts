import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedWithPlaces, placesOf } from '@core/bundle/folded'
import { suggestOthers } from '@core/bundle/suggest'
import { takeOut } from '@core/bundle/take-out'

describe('taking words out', () => {
  it('leaves none of the marked characters, whatever overlaps', () => {
    const passage = fc.tuple(fc.nat(60), fc.nat(20)).map(([from, long]) => ({ from, to: from + long + 1 }))
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 8 }), (passages) => {
        // Every character is another one, so that whatever is left can be told.
        const text = Array.from({ length: 82 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('')
        const left = takeOut(text, passages, '#')
        for (const [i, character] of Array.from(text).entries()) {
          const marked = passages.some(({ from, to }) => i >= from && i < to)
          expect(left.includes(character)).toBe(!marked)
        }
      }),
    )
  })
})

describe('finding words', () => {
  it.each([
    ['Zoë Marsh rang', 'zoe marsh', 'Zoë Marsh'],
    ['(VERA\n HOLT)', 'Vera Holt', 'VERA\n HOLT'],
    ['She met Jürgen Müller.', 'jurgen muller', 'Jürgen Müller'],
    ['ﬁnn', 'finn', 'ﬁnn'],
  ])('%j holds %s', (text, words, found) => {
    expect(placesOf(words, foldedWithPlaces(text)).map(({ from, to }) => text.slice(from, to))).toEqual([found])
  })

  it('does not find a name inside a longer word', () => {
    expect(placesOf('ann', foldedWithPlaces('annual planning'))).toEqual([])
  })
})

describe('suggesting other people', () => {
  const own = {
    names: ['Tom Ashdown'],
    emails: new Set(['tom@ashdown.example']),
    phones: new Set(['+447700900123']),
  }
  const suggest = (text: string) =>
    suggestOthers([{ name: 'notes', label: 'Notes', text }], [{ name: 'Ann Lee', who: 'Somebody else' }], own).map(
      ({ words }) => words,
    )

  it.each([
    ['Ann Lee and Tom Ashdown', ['Ann Lee']],
    ['Mr Ashdown met Dr Perry and Mrs. Lane', ['Dr Perry', 'Mrs. Lane']],
    ['tom@ashdown.example or ann@lee.example', ['ann@lee.example']],
    ['07700 900123, +44 7700 900123, 020 7946 0142', ['020 7946 0142']],
    ['On 2026-11-24 he paid 1,200.50', []],
    ['Ann Leeson', []],
  ])('%j: %j', (text, words) => {
    expect(suggest(text)).toEqual(words)
  })
})
