import { describe, expect, it } from 'vitest'
import { changesSince } from '@core/documents/changes-since'
import { approveVersion, makeVersion } from '@core/documents/make-version'
import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import { newUse } from '@core/documents/templates/privacy-policy/starter/blank'
import { larkfield, larkfieldFacts } from './larkfield'

const saved = makeVersion(privacyPolicy, {
  id: 'v1',
  about: '',
  seq: 1,
  facts: larkfieldFacts(),
  organisation: larkfield,
  now: '2026-11-20T09:00:00Z',
})
const version = approveVersion(privacyPolicy, saved, { today: '2026-11-20', nextReviewOn: '2027-11-20' })
const now = { facts: larkfieldFacts(), organisation: larkfield, today: '2026-11-24' }
const say = (changes: ReturnType<typeof changesSince>) => changes.map((change) => change.say)

describe('what changed since a version', () => {
  it('is nothing at first', () => {
    expect(changesSince(version, privacyPolicy, now)).toEqual([])
  })

  it('is named: a supplier, a period, a new use', () => {
    const facts = larkfieldFacts()
    const notes = facts.categories[2]?.uses[1]
    const [, supplier] = facts.recipients
    if (!notes || !supplier) throw new Error('fixture')
    supplier.name = 'Doveletter Ltd'
    notes.retention.months = 12
    facts.categories[0]?.uses.push(newUse({ id: 'events', title: 'Inviting you to events' }))
    const changes = changesSince(version, privacyPolicy, { ...now, facts })
    expect(say(changes)).toEqual([
      'Contacts in organisations, Inviting you to events (new)',
      'Coaching clients, Notes of your meetings: how long it is kept',
      'Doveletter Ltd: the name',
    ])
    expect(changes.map(({ fact }) => fact)).toEqual([
      'categories.0.uses.3',
      'categories.2.uses.1.retention.months',
      'recipients.1.name',
    ])
  })

  it('tells what was taken out, and is not fooled by another order', () => {
    const facts = larkfieldFacts()
    const [associates, ...rest] = facts.recipients
    facts.recipients = rest.toReversed()
    expect(say(changesSince(version, privacyPolicy, { ...now, facts }))).toEqual(['Our associate coaches (taken out)'])
    expect(associates?.name).toBe('Our associate coaches')
  })

  it('includes the organisation’s own facts, but only those a document prints', () => {
    const organisation = {
      ...larkfield,
      address: '9 Hill Street, Larkfield',
      icoRenewsOn: '2028-03-01',
      isSample: true,
    }
    expect(say(changesSince(version, privacyPolicy, { ...now, organisation }))).toEqual(['Address'])
    expect(changesSince(version, privacyPolicy, { ...now, organisation: { ...larkfield, isSample: true } })).toEqual([])
  })

  it('ignores answers that do not reach the words', () => {
    const facts = larkfieldFacts()
    facts.recording.purposes = 'not asked, because calls are not recorded'
    expect(changesSince(version, privacyPolicy, { ...now, facts })).toEqual([])
  })

  it('names newer words and a review that is due', () => {
    const newer = { ...privacyPolicy, version: '2027-02-01' }
    expect(say(changesSince(version, newer, now))).toEqual(['The words of this document, changed on 1 February 2027'])
    expect(say(changesSince(version, privacyPolicy, { ...now, today: '2027-11-20' }))).toEqual([
      'Its review was due on 20 November 2027',
    ])
  })
})
