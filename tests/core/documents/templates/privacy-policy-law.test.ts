import { blocksToText } from '@core/documents/blocks-to-text'
import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import type { PrivacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import { starterFacts } from '@core/documents/templates/privacy-policy/starter/index'
import { sectors } from '@core/organisation/organisation'
import { describe, expect, it } from 'vitest'
import { larkfieldFacts, larkfieldFrame } from '../larkfield'

const wordsOf = (facts: PrivacyPolicyFacts, frame = larkfieldFrame) => blocksToText(privacyPolicy.compose(facts, frame))
const usesOf = (facts: PrivacyPolicyFacts) => facts.categories.flatMap(({ uses }) => uses)

describe('what an adviser would look for', () => {
  it('complaints go to the organisation first, then to the regulator, and the court is not the regulator’s address', () => {
    const words = wordsOf(larkfieldFacts())
    const places = ['complain to us', 'complain to the regulator', 'Wycliffe House', 'go to court'].map((part) =>
      words.indexOf(part),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  it('nothing is promised without an end, wherever it is written', () => {
    const facts = larkfieldFacts()
    const [first, ...rest] = facts.categories
    if (!first) throw new Error('no group')
    const [use, ...uses] = first.uses
    if (!use) throw new Error('no use')
    const said = { ...first, uses: [{ ...use, statement: 'We keep this indefinitely.' }, ...uses] }
    const gaps = privacyPolicy.gaps({ ...facts, categories: [said, ...rest] }, larkfieldFrame)
    expect(gaps.map(({ fact }) => fact)).toEqual(['categories.0.uses.0.statement'])
    const permanent = { ...first, data: 'Whether you look for permanent work' }
    expect(privacyPolicy.gaps({ ...facts, categories: [permanent, ...rest] }, larkfieldFrame)).toEqual([])
  })

  it('a practice rests on its public task, and on its own interests only where it buys', () => {
    const facts = starterFacts('gp-practice')
    const interests = usesOf(facts).filter(({ bases }) => bases.includes('legitimate-interests'))
    expect(interests.map(({ id }) => id)).toEqual(['orders'])
    for (const id of ['care', 'calls', 'enquiries']) {
      const use = usesOf(facts).find((one) => one.id === id)
      expect(use?.bases).toEqual(['public-task'])
      expect(use?.special.condition).toBe('health-care')
    }
    expect(wordsOf(facts)).not.toContain('News for suppliers')
  })

  it('a contract is not the reason where the employer made it', () => {
    const words = wordsOf(larkfieldFacts())
    expect(words.match(/Where your employer makes the agreement with us, our reason is that interest/g)).toHaveLength(2)
  })

  it('a period for accounts names the duty to keep them', () => {
    for (const sector of sectors) {
      for (const use of usesOf(starterFacts(sector))) {
        if (/accounts|tax/.test(`${use.retention.note} ${use.retention.from}`))
          expect(use.bases, `${sector} ${use.id}`).toContain('legal-obligation')
      }
    }
  })

  it('an address on several lines stands on one, with commas', () => {
    const organisation = { ...larkfieldFrame.organisation, address: '4 Mill Row\n Larkfield,\nLK1 2AB' }
    expect(wordsOf(larkfieldFacts(), { ...larkfieldFrame, organisation })).toContain(
      'Address: 4 Mill Row, Larkfield, LK1 2AB',
    )
  })

  it('without calls and e-mails it claims no more than was answered', () => {
    const facts = larkfieldFacts()
    const quiet = wordsOf({ ...facts, marketing: { ...facts.marketing, calls: 'no', emails: 'no' } })
    expect(quiet).toContain('We do not ring, e-mail or text people to advertise.')
  })
})
