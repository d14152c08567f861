import { describe, expect, it } from 'vitest'
import { numberParts, fold, phoneDigits, searchText, searchWords } from '@core/contacts/search-text'
import { sortTimeline } from '@core/contacts/timeline'

describe('searching', () => {
  it.each([
    ['José  MARÍA', 'jose maria'],
    ['Jo\u202Enahte', 'jonahte'],
    ['ＦＵＬＬ', 'full'],
  ])('reads %s as %s', (typed, folded) => expect(fold(typed)).toBe(folded))

  it.each([
    ['020 7946 0142', '02079460142'],
    ['+44 20 7946 0142', '02079460142'],
    ['+44 (0)20 7946 0142', '02079460142'],
    ['0044 20 7946 0142', '02079460142'],
    ['07700 900142 ext. 4', '07700900142'],
    ['+353 1 234 5678', '35312345678'],
  ])('reads the number %s as %s', (typed, digits) => expect(phoneDigits(typed)).toBe(digits))

  it('finds a contact by name, organisation, e-mail and number', () => {
    const text = searchText({
      displayName: 'Priya Nandakumar',
      givenName: '',
      familyName: '',
      organisationName: 'Tideway Components Ltd',
      points: [
        { kind: 'email', value: 'PN@tideway.example' },
        { kind: 'mobile', value: '+44 7700 900142' },
        { kind: 'post', value: '1 Tideway Wharf' },
      ],
    })
    expect(text).toBe(
      `priya nandakumar tideway components ltd pn@tideway.example ${numberParts('07700900142').join(' ')}`,
    )
  })

  it('finds a number by its beginning, without its area code, and by its last digits', () => {
    expect(numberParts('02079460142')).toEqual(['02079460142', '79460142', '9460142', '460142', '0142'])
    const fits = (number: string, typed: string) =>
      numberParts(phoneDigits(number)).some((part) => part.startsWith(searchWords(typed)?.[0] ?? '-'))
    for (const typed of ['0207', '7946', '7946 0142', '946 0142', '0142', '+44 20 79', '(020) 7946'])
      expect(fits('+44 20 7946 0142', typed), typed).toBe(true)
    for (const typed of ['07700', '900 142', '900142', '0142']) expect(fits('07700 900142', typed), typed).toBe(true)
    for (const typed of ['0142', '496 0142']) expect(fits('0161 496 0142', typed), typed).toBe(true)
    expect([numberParts(''), numberParts('999')]).toEqual([[], ['999']])
  })

  it.each<[string, string[] | null]>([
    ['  Priya NAN ', ['priya', 'nan']],
    ['pn@tide', ['pn@tide']],
    ['020 7946', ['0207946']],
    ['+44 7700', ['07700']],
    ['🌱', null],
    ['"', null],
    ['(0)', null],
    ['+()', null],
    ['Tom\u0000Ashdown', ['tom', 'ashdown']],
    ['', null],
  ])('takes “%s” apart', (typed, words) => expect(searchWords(typed)).toEqual(words))
})

describe('a timeline', () => {
  it('has the newest first, by the instant within a day', () => {
    const sorted = sortTimeline([
      { on: '2026-11-01', title: 'a' },
      { on: '2026-11-02', at: '2026-11-02T09:00:00Z', title: 'b' },
      { on: '2026-11-02', at: '2026-11-02T10:00:00Z', title: 'c' },
    ])
    expect(sorted.map(({ title }) => title)).toEqual(['c', 'b', 'a'])
  })
})
