import { addressesIn, askedText } from '@core/suppression/asked-text'
import { readAsked } from '@core/suppression/proof'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('what is asked about', () => {
  it.each([
    'tel:+447700900142',
    'sms:+447700900142',
    'Tel: 07700 900142',
    'Priya on 07700 900142',
    '07700 900142 (mobile)',
    '07700–900142',
    '０７７００９００１４２',
    '\u200b07700 900142',
    '07700 900142, ',
    '(07700) 900142',
  ])('is the number in “%s”', (text) => {
    expect(readAsked(askedText(text))).toBe('phone')
    expect(askedText(text).replace(/\D/g, '')).toMatch(/^(44|0)7700900142$/)
  })

  it.each([
    'mailto:pn@tideway.example',
    'mailto:pn@tideway.example?subject=Hello',
    'Priya Nandakumar <pn@tideway.example>',
    '"Nandakumar, Priya" <pn@tideway.example>',
    'Email: pn@tideway.example.',
    '‘pn@tideway.example’',
    ' pn@tideway.example; ',
    'pn@tideway.example, PN@tideway.example',
  ])('is the address in “%s”', (text) => {
    expect(askedText(text).toLowerCase()).toBe('pn@tideway.example')
  })

  it.each([
    'Priya Nandakumar',
    'tideway.example',
    '@tideway.example',
    'https://www.tideway.example/people/07700900142',
    'https://pn@tideway.example/',
    '24-26 Mill Lane, LN1 2AB',
    'Born 5 May 1984',
    'pn@tideway',
  ])('is “%s” as it was typed', (text) => {
    expect(askedText(text)).toBe(text)
  })

  it('keeps an apostrophe that belongs to the address', () => {
    expect(askedText("Mac O’Brien <mac.o'brien@home.example>")).toBe("mac.o'brien@home.example")
  })

  it('is everything where there are several, and each is told', () => {
    const text = 'pn@tideway.example / 07700 900142; 020 7946 0142 ext 12'
    expect(addressesIn(text)).toEqual(['pn@tideway.example', '07700 900142', '020 7946 0142 ext 12'])
    expect(askedText(text)).toBe(text)
  })

  it('stays the same when it is asked twice, whatever was typed', () => {
    const parts = fc.constantFrom(
      'pn@tideway.example',
      '07700 900142',
      'Priya',
      '<',
      '>',
      'tel:',
      ',',
      ' ',
      '(',
      'x12',
      '.',
    )
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(parts, { maxLength: 6 }).map((all) => all.join('')),
    )
    fc.assert(fc.property(typed, (text) => askedText(askedText(text)) === askedText(text)))
  })
})
