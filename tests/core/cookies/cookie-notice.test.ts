import { bannerWords } from '@core/cookies/banner-words'
import { noticeFactsOf } from '@core/cookies/notice-facts'
import type { Site } from '@core/cookies/site'
import type { Technology } from '@core/cookies/technology'
import { blocksToText } from '@core/documents/blocks-to-text'
import { composeDocument } from '@core/documents/framed'
import { cookieNotice } from '@core/documents/templates/cookie-notice'
import { cookies as questions } from '@core/flows/trees/cookies'
import { describe, expect, it } from 'vitest'
import { larkfieldFrame } from '../documents/larkfield'
import { testedAs, untested } from './technologies'

const frame = { organisation: larkfieldFrame.organisation, madeOn: '2026-11-24', version: 0, nextReviewOn: '' } as const
const place: Site = { changePlace: '“Cookie settings” at the foot of each page', setsNothing: false }
const factsOf = (rows: readonly Technology[], site = place) => noticeFactsOf(rows, site, questions.version)
const textOf = (rows: readonly Technology[], site = place) =>
  blocksToText(composeDocument(cookieNotice, factsOf(rows, site), frame))
const gapsOf = (rows: readonly Technology[], site = place) =>
  cookieNotice.gaps(factsOf(rows, site), frame).map(({ say }) => say)

const statistics = testedAs('CK7.paragraph-5', { claims: 'statistics' })
const advert = testedAs('CK8', {
  name: 'Advert pixel',
  party: 'third',
  provider: 'Admill',
  claims: 'consent',
  objection: '',
})
const balance = testedAs('CK7.paragraph-3', { name: 'Load balancing', claims: 'transmission', objection: '' })

describe('the cookie notice (`doc.cookie-notice`)', () => {
  it('names statistics without consent, with information and the way to say no', () => {
    const text = textOf([statistics])
    expect(text).toContain('Set unless you say no')
    expect(text).toContain(
      'Traffic statistics: we use it only to count how this service is used, in order to improve it.',
    )
    expect(text).toContain('Where to say no: the switch at the foot of each page.')
    expect(text).not.toContain('What we set only if you agree')
    expect(gapsOf([statistics])).toEqual([])
  })

  it('says what is set without asking and why, and gives accept and decline the same weight', () => {
    const text = textOf([balance, advert])
    expect(text).toContain('Load balancing: without it the page could not reach you.')
    expect(text).toContain('Admill (another organisation)')
    expect(text).toContain('You can accept or decline each purpose by itself. Both take one press')
    expect(text).toContain('You find it here: “Cookie settings” at the foot of each page.')
    expect(text).not.toContain('Draft')
  })

  it('leaves out what neither stores nor reads', () => {
    expect(textOf([testedAs('CK1.no', { name: 'Server log' })])).not.toContain('Server log')
  })

  it('says that nothing is set only where somebody said so', () => {
    expect(gapsOf([])).toEqual(['Write down what your site sets, or say that it sets nothing.'])
    const nothing = { ...place, setsNothing: true }
    expect(gapsOf([], nothing)).toEqual([])
    expect(textOf([], nothing)).toContain('Our website stores nothing on your device and reads nothing from it.')
  })

  it.each([
    ['an untested entry', [untested], place, 'Traffic statistics: its questions are not answered.'],
    [
      'an entry that changed',
      [{ ...statistics, purpose: 'Adverts' }],
      place,
      'Traffic statistics: what it is for changed after the test of 20 November 2026.',
    ],
    [
      'no switch',
      [testedAs('CK7.paragraph-5', { objection: '' })],
      place,
      'Traffic statistics: say where a visitor switches it off.',
    ],
    [
      'nobody behind it',
      [{ ...advert, ...testedAs('CK8', { party: 'third', provider: '' }) }],
      place,
      'Traffic statistics: say who sets it.',
    ],
    [
      'no way back',
      [advert],
      { ...place, changePlace: '' },
      'Say where visitors change their choice: something needs their consent.',
    ],
    ['no length', [testedAs('CK7.paragraph-3', { lasts: '' })], place, 'Traffic statistics: say how long it stays.'],
  ])('with %s it does not go out', (_what, rows, site, say) => {
    expect(gapsOf(rows, site)).toContain(say)
  })
})

describe('the words for the banner', () => {
  const wordsOf = (rows: readonly Technology[]) => bannerWords(factsOf(rows))

  it('ask for what needs consent, with decline as short as accept', () => {
    const words = wordsOf([advert, balance])
    expect(words).toContain('[ Accept ]   [ Decline ]   [ Choose one by one ]')
    expect(words).toContain('Advert pixel')
    expect(words).not.toContain('Load balancing')
  })

  it('tell of what may be switched off, without a question', () => {
    const words = wordsOf([statistics])
    expect(words).toContain('It is on unless you say no. To switch it off: the switch at the foot of each page.')
    expect(words).not.toContain('Accept')
  })

  it('are none where nothing has to be said, and leave out what is not tested', () => {
    expect(wordsOf([balance])).toBe('')
    expect(wordsOf([untested])).toBe('')
  })
})
