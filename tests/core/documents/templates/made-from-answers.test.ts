import { describe, expect, it } from 'vitest'
import { blocksToText } from '@core/documents/blocks-to-text'
import { editableDocuments } from '@core/documents/editable'
import { findTemplate } from '@core/documents/find-template'
import { mailHtml } from '@core/documents/mail-html'
import { callRecordingPolicy } from '@core/documents/templates/call-recording-policy'
import { emailSignature } from '@core/documents/templates/email-signature'
import { newSignatureNotice } from '@core/documents/templates/mail-notice/facts'
import { footerBlocks, signatureBlocks } from '@core/documents/templates/mail-notice/notice-words'
import { isUnsubscribeMark } from '@core/documents/templates/mail-notice/unsubscribe-mark'
import { pecrPolicy } from '@core/documents/templates/pecr-policy'
import { pecrPolicyFacts, variants } from '@core/documents/templates/pecr-policy/facts'
import { starterFacts } from '@core/documents/templates/privacy-policy/starter/index'
import { staffCard } from '@core/documents/templates/staff-card'
import { unsubscribeFooter } from '@core/documents/templates/unsubscribe-footer'
import { newOrganisation } from '@core/organisation/new-organisation'
import { larkfield, larkfieldFrame } from '../larkfield'
import {
  coachPecr,
  ferndale,
  ferndaleFrame,
  footerFacts,
  hartwellFrame,
  millbrookFrame,
  practicePecr,
  recordedCalls,
  recruiterPecr,
  signatureFacts,
} from '../source-facts'

const nothing = { policy: null, house: {} }

describe('a paper made from answers', () => {
  it('has no gap once they are given', () => {
    expect(emailSignature.gaps(signatureFacts(), larkfieldFrame)).toEqual([])
    expect(unsubscribeFooter.gaps(footerFacts(), larkfieldFrame)).toEqual([])
    expect(callRecordingPolicy.gaps(recordedCalls(), ferndaleFrame)).toEqual([])
    expect(pecrPolicy.gaps(recruiterPecr(), hartwellFrame)).toEqual([])
    expect(pecrPolicy.gaps(coachPecr(), larkfieldFrame)).toEqual([])
    expect(pecrPolicy.gaps(practicePecr(), millbrookFrame)).toEqual([])
    expect(staffCard.gaps({}, larkfieldFrame)).toEqual([])
  })

  it.each(['email-signature', 'unsubscribe-footer', 'call-recording-policy', 'pecr-policy'])(
    '%s starts with questions, and fits its own schema',
    (id) => {
      const template = findTemplate(id)
      const facts = template?.facts.parse(editableDocuments[id]?.starter(newOrganisation(), nothing))
      const frame = { ...larkfieldFrame, organisation: newOrganisation() }
      expect(template?.gaps(facts, frame).length).toBeGreaterThan(0)
      expect(blocksToText(template?.compose(facts, frame) ?? [])).not.toMatch(/undefined|null|NaN|\[object/)
    },
  )

  it('a practice that does not market can say so, and still shows what its messages are', () => {
    const quiet = pecrPolicy.facts.parse({ ...practicePecr(), channels: [], noMarketing: true })
    expect(pecrPolicy.gaps({ ...quiet, noMarketing: false }, millbrookFrame).map(({ fact }) => fact)).toEqual([
      'channels',
    ])
    expect(pecrPolicy.gaps(quiet, millbrookFrame)).toEqual([])
    const said = blocksToText(pecrPolicy.compose(quiet, millbrookFrame))
    for (const words of ['We make no marketing calls.', 'Post: we send no marketing', 'Not marketing, as long as'])
      expect(said).toContain(words)
    const policy = starterFacts('gp-practice')
    const marketing = { ...policy.marketing, calls: 'no', emails: 'no' } as const
    const start = editableDocuments['pecr-policy']?.starter(millbrookFrame.organisation, {
      policy: { ...policy, marketing },
      house: {},
    })
    expect(start).toMatchObject({ channels: [], noMarketing: true })
  })

  it('says who looks after the PECR policy, by name or by role', () => {
    const said = (organisation: Partial<typeof larkfield>) =>
      blocksToText(
        pecrPolicy.compose(recruiterPecr(), {
          ...hartwellFrame,
          organisation: { ...hartwellFrame.organisation, privacyLeadRole: 'Director', ...organisation },
        }),
      )
    expect(said({ privacyLeadName: 'Owen Reid' })).toContain('Owen Reid, Director, looks after this policy.')
    expect(said({ privacyLeadName: '' })).toContain('Our director looks after this policy.')
  })

  it('claims nothing that was not ticked', () => {
    const start = callRecordingPolicy.facts.parse(
      editableDocuments['call-recording-policy']?.starter(ferndale, nothing),
    )
    const said = blocksToText(callRecordingPolicy.compose(start, ferndaleFrame))
    expect(said).not.toMatch(/encrypted, and kept|ISO|password|archive|deletes them by itself|We record all/)
    const notice = { ...newSignatureNotice('one', 'Clients'), held: ['name' as const], why: 'to write to you' }
    const words = blocksToText(signatureBlocks({ notice, fact: 'notices.0', organisation: larkfield }))
    expect(words).not.toMatch(/secure|phone|Reply/)
    const quiet = pecrPolicyFacts.parse({ ...coachPecr(), house: {} })
    const policy = blocksToText(pecrPolicy.compose(quiet, larkfieldFrame))
    expect(policy).not.toMatch(/LinkedIn|under 18|Former coaching clients|more of ourselves|Before a first call/)
  })

  it('takes what the privacy policy says of marketing and of recorded calls, and nothing else', () => {
    const pecr = pecrPolicyFacts.parse(editableDocuments['pecr-policy']?.starter(larkfield, nothing))
    expect(pecr.variant).toBe('coach')
    expect(pecr.channels).toEqual([])
  })
})

describe('the PECR policy', () => {
  it('speaks of one role only for a recruiter, and of care only for a practice', () => {
    for (const variant of variants) {
      const words = blocksToText(pecrPolicy.compose({ ...recruiterPecr(), variant }, hartwellFrame))
      expect(/particular role/.test(words)).toBe(variant === 'recruiter')
      expect(/tell care from marketing/.test(words)).toBe(variant === 'practice')
    }
  })

  it('asks to be approved again when an own rule is switched', () => {
    const refresh = editableDocuments['pecr-policy']?.refresh
    const before = coachPecr()
    expect(refresh?.(before, { policy: null, house: { noUnder18: true } })).toMatchObject({
      house: { noUnder18: true, ctpsFirstContact: false },
    })
  })
})

describe('a notice for Outlook and Gmail', () => {
  const [notice] = footerFacts().notices
  if (!notice) throw new Error('fixture')

  it('keeps its links in the HTML, and shows their addresses nowhere that a script could stand', () => {
    const html = mailHtml(footerBlocks({ notice, fact: 'notices.0', organisation: larkfield }))
    expect(html).toContain('<a href="https://pigeonpost.example/unsubscribe"')
    expect(html).toContain('<a href="https://larkfield.example/privacy"')
    expect(html).toMatch(/Registered company 01234567, England and Wales\./)
    const bad = { ...notice, reason: '<script>alert(1)</script> & "x"', unsubscribe: 'javascript:alert(1)' }
    const hostile = mailHtml(footerBlocks({ notice: bad, fact: 'notices.0', organisation: larkfield }))
    expect(hostile).not.toMatch(/<script|href="javascript/)
    expect(unsubscribeFooter.gaps({ notices: [bad] }, larkfieldFrame).map(({ fact }) => fact)).toContain(
      'notices.0.unsubscribe',
    )
  })

  it('lets the mark of a mailing system through, and nothing that only looks like one', () => {
    for (const mark of ['*|UNSUB|*', '{{unsubscribe_link}}', '{{ unsubscribe }}', '[unsubscribe]', '%%unsub%%'])
      expect(isUnsubscribeMark(mark), mark).toBe(true)
    for (const other of ['unsubscribe', '{{<b>}}', '[a"b]', 'https://x.example', '*|UN"SUB|*', ''])
      expect(isUnsubscribeMark(other), other).toBe(false)
    const marked = { ...notice, unsubscribe: '*|UNSUB|*' }
    expect(mailHtml(footerBlocks({ notice: marked, fact: 'notices.0', organisation: larkfield }))).toContain(
      'href="*|UNSUB|*"',
    )
    expect(unsubscribeFooter.gaps({ notices: [marked] }, larkfieldFrame)).toEqual([])
  })
})
