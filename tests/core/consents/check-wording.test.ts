import { describe, expect, it } from 'vitest'
import { wordingFaults } from '../../../src/core/consents/check-wording'
import { usualChoice, usualWording } from '../../../src/core/consents/usual-wording'
import { channels } from '../../../src/core/marketing/channel'
import { marketingPurposes } from '../../../src/core/marketing/purpose'

const sender = { name: 'Larkfield Coaching', privacyPolicyUrl: 'https://larkfield.example/privacy', email: '' }
const usual = usualWording(sender)
const faults = (more: Partial<typeof usual>) =>
  wordingFaults({ ...usual, ...more }, sender).map(({ path, rules }) => [path, rules[0]])
const box = (words: string) => faults({ choices: [{ channel: 'email', purpose: 'services', words }] })

describe('the words of a form', () => {
  it('are right as a new form begins, with every box there is', () => {
    expect(faults({})).toEqual([])
    const choices = channels.flatMap((channel) => marketingPurposes.map((purpose) => usualChoice(channel, purpose)))
    expect(faults({ choices })).toEqual([])
  })

  it.each([
    ['Tick here if you do not want to hear from us.', 'consent.standard'],
    ['Untick this box to stop our news.', 'consent.standard'],
    ['We will write to you unless you tell us not to.', 'consent.standard'],
    ['By signing up you agree to our news.', 'consent.standard'],
    ['The box is pre-ticked for you.', 'consent.standard'],
    ['I accept the terms and conditions.', 'consent.unbundled'],
    ['You must agree to go on.', 'consent.unbundled'],
    ['Yes, our carefully selected partners may write to me.', 'consent.specific'],
    ['Yes, send me news by e-mail and text.', 'consent.specific'],
    ['Yes, contact me by any means.', 'consent.specific'],
  ] as const)('may not say “%s”', (words, rule) => {
    expect(box(words)).toContainEqual(['choices.0.words', rule])
  })

  it('name the sender, the way back and the privacy notice', () => {
    expect(faults({ opening: 'We would like to write.' })).toEqual([['opening', 'consent.specific']])
    expect(faults({ withdraw: '' })).toEqual([['withdraw', 'consent.withdraw']])
    expect(faults({ policy: '' })).toEqual([['policy', 'consent.standard']])
  })

  it('have one box for each way and purpose', () => {
    const twice = [usualChoice('email', 'events'), usualChoice('email', 'events')]
    expect(faults({ choices: twice })).toEqual([['choices.1.words', 'consent.specific']])
  })
})
