import { describe, expect, it } from 'vitest'
import { blocksToText } from '@core/documents/blocks-to-text'
import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import { larkfieldFacts, larkfieldFrame } from '../larkfield'

const words = blocksToText(privacyPolicy.compose(larkfieldFacts(), larkfieldFrame))

describe('and, beyond the firm’s own wish, what the law asks today', () => {
  it.each<[string, RegExp]>([
    [
      'both registers are checked before a marketing call',
      /Telephone Preference Service and the register for companies/,
    ],
    [
      'sole traders and partnerships are private persons',
      /sole trader or in an ordinary partnership, the law protects you like a private person/,
    ],
    [
      'consent is the reason where they are e-mailed',
      /Consent is our reason where you work as a sole trader or in an ordinary partnership/,
    ],
    [
      'the right against marketing stands apart',
      /\nYour right to stop marketing\nYou can tell us at any time to stop using your information for marketing, and we must always do so/,
    ],
    [
      'opt-out links for calls and for e-mails',
      /Stop telephone calls: privacy@larkfield\.example\nStop e-mails and texts: privacy@larkfield\.example/,
    ],
    [
      'complaints first have a route to the firm, confirmed within 30 days',
      /right to complain to us[^]*?confirm within 30 days/,
    ],
    ['then to the regulator', /complain to the regulator, the Information Commissioner’s Office/],
    ['requests need no form', /You need no form/],
    ['the reply comes within one month', /within one month at the latest/],
    ['a breach reaches the regulator within 72 hours', /within 72 hours/],
    ['decisions by computer', /No computer decides anything important about you/],
    ['consent can be taken back', /take it back as easily as you gave it/],
    ['recorded calls', /We do not record telephone calls/],
    ['a ground for belief and health', /you agreed to it expressly and in writing/],
  ])('%s', (_what, pattern) => {
    expect(words).toMatch(pattern)
  })

  it('nothing is kept without an end', () => {
    expect(words).not.toMatch(/indefinite|for ever|permanently/i)
  })
})
