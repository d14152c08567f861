import { describe, expect, it } from 'vitest'
import { makeAccessFacts } from '@core/bundle/make-access-facts'
import { blocksToText } from '@core/documents/blocks-to-text'
import { accessResponse } from '@core/documents/templates/access-response'
import { letterFactsOf } from '@core/requests/letter-facts'
import type { EventFacts } from '@core/requests/event'
import { larkfield, larkfieldFacts } from '../documents/larkfield'
import { caseOf } from '../requests/case-of'

const on = '2026-11-20'
const searched: EventFacts[] = [
  { type: 'places-set', on, places: ['Shared mailbox', 'Steward', 'Old phone'] },
  { type: 'place-done', on, place: 'Shared mailbox', found: 'found', items: 12, who: 'Ben' },
  { type: 'place-done', on, place: 'Steward', found: 'nothing', items: null, who: '' },
  { type: 'place-done', on, place: 'Old phone', found: 'not-used', items: null, who: '' },
  { type: 'bundle-made', on, items: 14, files: 1, held: 1, redacted: 2, locked: true },
]
const contact = { roles: ['coaching-client' as const], source: 'Form on our website', obtainedOn: '2026-03-04' }
const frame = { organisation: larkfield, madeOn: '2026-11-24', version: 0, nextReviewOn: '' } as const

function letter(story: readonly EventFacts[], more: Partial<Parameters<typeof makeAccessFacts>[0]> = {}) {
  const of = caseOf(
    { kind: 'access', name: 'Tom Ashdown', receivedOn: '2026-11-02', scope: 'About Joan', details: {} },
    [...story],
  )
  const access = makeAccessFacts({ of, processing: larkfieldFacts(), contact, heldBack: [], ...more })
  const facts = { ...letterFactsOf(of), access }
  const gaps = accessResponse.gaps(facts, frame).map(({ fact }) => fact)
  return { access, gaps, text: blocksToText(accessResponse.compose(facts, frame)) }
}

describe('the answer to an access request', () => {
  it('lists exactly the places that were searched, as the organisation calls them', () => {
    const { access, text } = letter(searched)
    expect(access.searched).toEqual([
      { place: 'Shared mailbox', result: 'Searched', on },
      { place: 'Steward', result: 'Nothing there', on },
    ])
    expect(text).toContain('Shared mailbox: searched, 20 November 2026')
    expect(text).not.toMatch(/Old phone|Paper files/)
  })

  it('fills purposes, grounds, periods and recipients from the record of processing as it stands', () => {
    const { access, text, gaps } = letter(searched)
    const processing = larkfieldFacts()
    const own = processing.categories.find(({ id }) => id === 'coaching-clients')
    expect(access.groups.map(({ title }) => title)).toEqual([own?.title])
    expect(access.groups[0]?.uses).toHaveLength(own?.uses.length ?? -1)
    for (const { purpose, basis, long } of access.groups[0]?.uses ?? []) {
      expect(text).toContain(purpose)
      expect(text).toContain(basis)
      expect(text).toContain(long)
    }
    expect(access.recipients.map(({ name }) => name)).toEqual(processing.recipients.map(({ name }) => name))
    expect(text).toContain('Noted in your entry: Form on our website, on 4 March 2026.')
    expect(gaps).toEqual([])
  })

  it('names what is held back by its kind of reason, with the court, and never the words', () => {
    const heldBack = [{ ground: 'third-party' as const, held: 1, redacted: 2 }]
    const { text } = letter(searched, { heldBack })
    expect(text).toContain(
      'One item is held back, and in 2 items words are taken out, because it is about another person.',
    )
    expect(text).toContain('You can also ask a court to decide.')
    expect(text).not.toContain('Joan')
    expect(letter(searched).text).not.toContain('ask a court')
  })

  it('says where advice comes first', () => {
    expect(letter(searched, { heldBack: [{ ground: 'crime-tax', held: 1, redacted: 0 }] }).gaps).toEqual(['heldBack'])
  })

  it('names a free program and speaks of no passphrase', () => {
    const { text } = letter(searched)
    expect(text).toContain('The free program 7-Zip opens it')
    expect(letter(searched.slice(0, -1)).text).not.toContain('7-Zip')
  })

  it('is not ready before the places are searched, without roles, or without the answers it takes from', () => {
    expect(letter([]).gaps).toEqual(['places', 'places'])
    expect(letter(searched, { contact: null }).gaps).toEqual(['roles'])
    const empty = { ...larkfieldFacts(), categories: [], recipients: [], noRecipients: false }
    expect(letter(searched, { processing: empty }).gaps).toEqual(['categories', 'recipients'])
  })

  it('names the complaint to us and to the regulator, and has nothing left to fill in', () => {
    const { text } = letter(searched)
    expect(text).toContain('right to complain to us')
    expect(text).toContain(larkfield.regulator.name)
    expect(text).not.toMatch(/\{|\}|undefined|null|TODO|\.\.|  /)
  })
})
