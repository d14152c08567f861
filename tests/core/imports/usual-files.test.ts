import { describe, expect, it } from 'vitest'
import manifest from '../../fixtures/import/usual/manifest.json'
import { importFile, readAll } from '../../fixtures/import/read-import'

const read = (file: string) => readAll(importFile('usual', file))
const names = (file: string) => read(file).people.map(({ displayName }) => displayName)

const encodings: Record<string, string> = {
  'UTF-8': 'utf-8',
  'Windows-1252': 'windows-1252',
  'UTF-16LE': 'utf-16le',
}

describe.each(manifest.files)('$file', ({ file, encoding, records, ...said }) => {
  const { form, rows, passed } = read(file)

  it('is read in its own encoding and with its own separator', () => {
    const wanted = encodings[/^[\w-]+/.exec(encoding)?.[0] ?? '']
    expect(form).toMatchObject({ encoding: wanted })
    if (form.kind !== 'table') return
    const delimiter = 'delimiter' in said ? said.delimiter : ''
    expect(form.delimiter).toBe(delimiter === 'tab' ? '\t' : delimiter)
  })

  it('has as many records as it should', () => {
    expect(rows).toHaveLength(records)
    expect(passed.damaged).toBe(0)
  })
})

describe('layouts', () => {
  it.each([
    ['google-contacts.csv', 'google'],
    ['google-contacts-older-layout.csv', 'google-older'],
    ['outlook-desktop.csv', 'outlook-desktop'],
    ['outlook-com.csv', 'outlook-com'],
    ['linkedin-connections.csv', 'linkedin'],
    ['mailchimp-subscribed.csv', 'mailchimp-subscribed'],
    ['mailchimp-unsubscribed.csv', 'mailchimp-unsubscribed'],
    ['mailchimp-cleaned.csv', 'mailchimp-cleaned'],
    ['hubspot-contacts.csv', 'hubspot'],
    ['spreadsheet-semicolon.csv', 'other'],
  ])('%s is known as %s', (file, layout) => {
    expect(read(file).form).toMatchObject({ layout })
  })
})

describe('what the files hold', () => {
  it('reads twelve notations of a phone number as the number they mean', () => {
    const { raw, people } = read('phone-notations.csv')
    people.forEach((person, index) => {
      const wanted = raw[index]?.cells.at(-1)?.split(' and ')
      expect(person.points.map(({ normal }) => normal)).toEqual(wanted)
    })
  })

  it('parts several values of one cell', () => {
    expect(read('google-contacts.csv').people[0]?.points.map(({ kind, value }) => [kind, value])).toEqual([
      ['email', 'aldous.abbotsbrook@example.com'],
      ['email', 'aabbotsbrook@abacusowl.example'],
      ['post', '1 Invented Row, Nowhere, ZZ99 9ZZ'],
    ])
  })

  it('leaves nameless cards and groups out, with the reason', () => {
    expect(read('linkedin-connections.csv').refused).toEqual(['nothing'])
    expect(read('contacts-4.0.vcf').refused).toEqual(['group'])
    expect(read('contacts-4.0.vcf').people.at(-1)).toMatchObject({ kind: 'organisation' })
    expect(read('outlook-com.csv').people[9]).toMatchObject({ kind: 'organisation' })
    expect(read('icloud-3.0.vcf').people[30]).toMatchObject({ kind: 'organisation' })
  })

  it('takes the letters after a name away', () => {
    expect(read('linkedin-connections.csv').people[0]).toMatchObject({
      displayName: 'Aldous Mossflinger',
      notes: 'Letters after the name: FCIPD',
    })
  })

  it('lets neither of two columns of one name swallow the other', () => {
    expect(read('duplicate-headers.csv').people[1]).toMatchObject({
      givenName: 'Bettina',
      familyName: 'Jackdawson-Pye',
      points: [{ kind: 'email' }, { kind: 'phone' }, { kind: 'mobile' }, { kind: 'email' }],
    })
  })

  it('keeps what begins like a formula as text, and a leading plus as a number', () => {
    const { people } = read('formulas-in-cells.csv')
    expect(people[0]).toMatchObject({ givenName: '=Aldous', points: [{}, {}, { value: '+44 7700 900180' }] })
    expect(people[0]?.notes).toContain('=HYPERLINK(')
  })

  it('undoes quoted-printable with its soft line breaks', () => {
    expect(read('phone-2.1.vcf').people[0]).toMatchObject({
      familyName: 'Pumpernellé',
      notes: 'Rate £200 = agreed\nsecond line',
    })
  })

  it('reads one-byte letters of older Windows', () => {
    expect(
      read('spreadsheet-windows-1252.csv')
        .people.map(({ notes }) => notes)
        .join(),
    ).toContain('£60')
    expect(names('outlook-desktop.csv')[0]).toBe('Aldous Wobblegateé')
  })

  it('never takes a subscription for consent, and every unsubscription for an opt-out', () => {
    const unsubscribed = read('mailchimp-unsubscribed.csv').people
    expect(unsubscribed.every(({ optedOut, claimedOn }) => optedOut !== null && claimedOn === null)).toBe(true)
    expect(unsubscribed[0]?.optedOut?.on).toBe('2026-01-01')
    expect(unsubscribed.filter(({ optedOut }) => optedOut?.complained).length).toBeGreaterThan(0)
    const cleaned = read('mailchimp-cleaned.csv').people
    expect(cleaned.every(({ points }) => points[0]?.valid === false)).toBe(true)
    const hubspot = read('hubspot-contacts.csv').people
    expect(hubspot.slice(0, 3).map(({ optedOut }) => optedOut !== null)).toEqual([false, false, true])
    expect(read('mailchimp-subscribed.csv').people.some(({ remarks }) => remarks.includes('no-proof'))).toBe(true)
  })
})
