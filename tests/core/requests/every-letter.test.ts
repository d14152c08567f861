import { blocksToText } from '@core/documents/blocks-to-text'
import { toText } from '@core/documents/to-text'
import { newOrganisation } from '@core/organisation/new-organisation'
import { describe, expect, it } from 'vitest'
import { larkfield } from '../documents/larkfield'
import { everyLetter } from './letter-cases'

/** Who writes about somebody else, under another law: data protection law gives them no right to complain. */
const others = ['disclosure', 'freedom-of-information', 'deceased-person']

/** The seven letters of an access request (row F9). */
const seven = [
  'access-acknowledgement',
  'identity-request',
  'clarification-request',
  'extension-notice',
  'access-response',
  'access-nothing-held',
  'access-refusal',
]

const letters = everyLetter()

it('there is every letter of an access request', () => {
  const own = letters.filter(({ kind }) => kind === 'access').map(({ templateId }) => templateId)
  expect(own).toEqual(expect.arrayContaining(seven))
})

describe.each(letters)('$name', ({ kind, templateId, result, blocks, gaps }) => {
  const text = blocksToText(blocks)

  it('has nothing left to fill in, and no gap', () => {
    expect(gaps).toEqual([])
    expect(text).not.toMatch(/\{|\}|undefined|null|\[|\]|TODO|xxx|\.\.|  |NaN|“”|: \.|, ,|Article 77/)
    expect(text).toMatch(/Dear (Tom Ashdown|Anna Ashdown|PC Marsh),/)
    expect(text).toContain('2 November 2026')
    expect(text).toContain('Ruth Calder, Business Manager, Larkfield Coaching Ltd')
  })

  it('names the way to complain to us and the regulator', () => {
    if (others.includes(kind)) return
    expect(text).toContain('privacy@larkfield.example')
    expect(text).toContain('Information Commissioner’s Office (ICO)')
    expect(text).toContain(larkfield.regulator.web)
    if (kind !== 'complaint') {
      expect(text).toContain('right to complain to us')
      expect(text).toContain('https://larkfield.example/complain')
    }
  })

  it('names a court where something is refused or charged for, and nowhere else', () => {
    if (others.includes(kind)) return
    const isRefusal = result === 'in-part' || result === 'no' || ['access-refusal', 'fee-request'].includes(templateId)
    expect(text.includes('ask a court')).toBe(isRefusal)
  })

  it('can be pasted into a message as it stands', () => {
    const pasted = toText(blocks)
    const flat = (words: string) => words.replace(/\s+/g, ' ').trim()
    for (const line of text.split('\n')) expect(flat(pasted)).toContain(flat(line))
  })
})

it('no letter is ready while nobody knows how to reach the writer', () => {
  for (const { name, gaps } of everyLetter({ ...newOrganisation(), nation: 'england-and-wales' }))
    expect(gaps.length, name).toBeGreaterThan(0)
})
