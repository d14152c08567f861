import { describe, expect, it } from 'vitest'
import type { Block } from '@core/documents/block'
import { crossCheck } from '@core/documents/cross-check/cross-check'
import type { CurrentDocument } from '@core/documents/cross-check/contradiction'
import { composeDocument } from '@core/documents/framed'
import { callRecordingStarter } from '@core/documents/templates/call-recording/starter'
import { cookieNotice } from '@core/documents/templates/cookie-notice'
import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import type { PrivacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import { retentionSchedule } from '@core/documents/templates/retention-schedule'
import { newOrganisation } from '@core/organisation/new-organisation'
import { starterRows } from '@core/retention/starter-rows'
import { larkfield, larkfieldFacts, larkfieldFrame } from '../larkfield'

const policy = (facts: PrivacyPolicyFacts = larkfieldFacts(), organisation = larkfield): CurrentDocument => ({
  templateId: privacyPolicy.id,
  title: 'Privacy policy',
  href: '/documents/privacy-policy',
  facts,
  organisation,
  blocks: composeDocument(privacyPolicy, facts, { ...larkfieldFrame, organisation }),
})
const other = (title: string, words: string, more: Partial<CurrentDocument> = {}): CurrentDocument => ({
  templateId: title.toLowerCase(),
  title,
  href: '/documents',
  facts: {},
  organisation: newOrganisation(),
  blocks: [{ type: 'paragraph', words } satisfies Block],
  ...more,
})
const ids = (...documents: readonly CurrentDocument[]) => crossCheck(documents).map(({ id }) => id)

describe('current documents held against each other', () => {
  it('agree with themselves, and one alone contradicts nobody', () => {
    expect(ids(policy())).toEqual([])
    expect(ids(policy(), { ...policy(), templateId: 'another', title: 'Another' })).toEqual([])
  })

  it('differ in a detail that both print', () => {
    const phone = '020 7946 0999'
    const document = other('Form', `Ring ${phone}.`, { organisation: { ...larkfield, phone } })
    expect(ids(policy(), document)).toEqual(['details.phone'])
    expect(ids(policy(), other('Form', 'Ring us.', { organisation: { ...larkfield, phone } }))).toEqual([])
  })

  it('differ in whether calls are recorded', () => {
    expect(ids(policy(), other('Call policy', 'We record all incoming calls.'))).toEqual(['recording'])
    expect(ids(policy(), other('Call policy', 'Calls are not recorded.'))).toEqual([])
  })

  it('differ in how long something is kept', () => {
    const one = other('Call policy', 'Call recordings are kept for 6 months.')
    expect(ids(one, other('Notice', 'Call recordings are deleted after one year.'))).toEqual(['periods.recordings'])
    expect(ids(one, other('Notice', 'Call recordings are deleted after six months.'))).toEqual([])
    const rows = starterRows('coaching').map((row) =>
      row.category === 'request-log'
        ? { ...row, period: { kind: 'span' as const, count: 11, unit: 'years' as const } }
        : row,
    )
    const schedule = other('Schedule', 'Words.', { templateId: retentionSchedule.id, facts: { rows } })
    expect(ids(policy(), schedule)).toContain('periods.schedule.request-log')
  })

  it('differ in how long calls are kept, by the answers of the call recording policy, the privacy policy and the schedule', () => {
    const facts = (months: number, of = larkfieldFacts()): PrivacyPolicyFacts => ({
      ...of,
      recording: { ...of.recording, used: 'yes', retention: { ...of.recording.retention, kind: 'period', months } },
    })
    const starter = callRecordingStarter(larkfield, facts(6))
    const kept = (training: number, quality: number) => {
      const months: Partial<Record<string, number>> = { training, quality }
      const purposes = starter.purposes.map((one) => ({
        ...one,
        used: one.id in months,
        months: months[one.id] ?? null,
      }))
      const call = { templateId: 'call-recording-policy', href: '/calls', facts: { ...starter, purposes } }
      return other('Calls', 'Words.', call)
    }
    const rows = starterRows('coaching').map((row) => ({
      ...row,
      category: 'call-recording',
      period: { kind: 'span', count: 91, unit: 'days' },
    }))
    const schedule = other('Schedule', 'Words.', { templateId: retentionSchedule.id, href: '/rows', facts: { rows } })
    expect(ids(policy(facts(6)), kept(3, 6))).toEqual([])
    expect(ids(policy(facts(6)), kept(3, 12))).toEqual(['periods.calls.privacy-policy'])
    expect(ids(kept(3, 2), schedule)).toEqual([])
    expect(ids(kept(3, 12), schedule)).toEqual(['periods.calls.retention-schedule'])
  })

  it('differ in who else sees the information', () => {
    const record = other('Record', 'Words.', { facts: { recipients: [{ name: 'Pigeonpost Inc' }] } })
    const [found] = crossCheck([policy(), record])
    expect(found?.id).toBe('recipients')
    const same = larkfieldFacts().recipients.map(({ name }) => ({ name: name.toUpperCase() }))
    expect(ids(policy(), other('Record', 'Words.', { facts: { recipients: same } }))).toEqual([])
  })

  it('differ in what the website sets', () => {
    const site = { setsNothing: true, changePlace: '' }
    const notice = other('Notice', 'Words.', { templateId: cookieNotice.id, facts: { rows: [], site } })
    expect(ids(policy(), notice)).toEqual(['cookies.names'])
  })
})
