import { blocksToText } from '@core/documents/blocks-to-text'
import { accessAcknowledgement } from '@core/documents/templates/access-acknowledgement'
import { doNotContactConfirmation } from '@core/documents/templates/do-not-contact-confirmation'
import { erasureAcknowledgement } from '@core/documents/templates/erasure-acknowledgement'
import { requestCaseReport } from '@core/documents/templates/request-case-report'
import { requestLogAccess } from '@core/documents/templates/request-log-access'
import { requestLogDoNotContact } from '@core/documents/templates/request-log-do-not-contact'
import { requestLogErasure } from '@core/documents/templates/request-log-erasure'
import { newOrganisation } from '@core/organisation/new-organisation'
import type { EventFacts } from '@core/requests/event'
import { letterFacts, letterFactsOf } from '@core/requests/letter-facts'
import { logRowOf } from '@core/requests/log-row'
import type { NewRequest } from '@core/requests/new-request'
import type { RequestCase } from '@core/requests/request'
import { describe, expect, it } from 'vitest'
import { caseOf } from './case-of'

const organisation = {
  ...newOrganisation(),
  name: 'Larkfield Coaching',
  address: '4 Mill Lane\nLarkfield',
  email: 'privacy@larkfield.example',
  phone: '020 7946 0142',
  privacyLeadName: 'Ruth Calder',
  privacyLeadRole: 'business manager',
  complaintUrl: 'https://larkfield.example/complain',
}
const frame = { organisation, madeOn: '2026-11-24', version: 0, nextReviewOn: '' } as const
const tom: NewRequest = { kind: 'access', name: 'Tom Ashdown', receivedOn: '2026-10-28', details: {} }
const joan: NewRequest = {
  kind: 'erasure',
  name: 'Joan Whitlock',
  receivedOn: '2026-11-02',
  organisation: 'Fern Ltd',
  details: {},
}
const stop: NewRequest = {
  kind: 'do-not-contact',
  name: 'Joan Whitlock',
  receivedOn: '2026-11-02',
  receivedBy: 'phone',
  details: {},
}
const paused: EventFacts[] = [{ type: 'clarification-asked', on: '2026-11-02', what: 'Which years?' }]
const answered: EventFacts[] = [...paused, { type: 'clarification-answered', on: '2026-11-06', what: '' }]
const removed: EventFacts = {
  type: 'place-done',
  on: '2026-11-02',
  place: 'Mailing lists',
  found: 'found',
  items: 1,
  who: 'Ruth',
}

const letters = [
  ['access', accessAcknowledgement, caseOf(tom)],
  ['access, paused', accessAcknowledgement, caseOf(tom, paused)],
  [
    'access, waiting',
    accessAcknowledgement,
    caseOf(tom, [{ type: 'identity-asked', on: '2026-10-29', what: 'Passport' }]),
  ],
  ['access for somebody else', accessAcknowledgement, caseOf({ ...tom, askedBy: 'Peter Lane', askedAs: 'solicitor' })],
  ['erasure', erasureAcknowledgement, caseOf({ ...joan, details: { stopMarketing: true } })],
  ['do not contact', doNotContactConfirmation, caseOf(stop, [removed])],
] as const

const words = (template: (typeof letters)[number][1], of: RequestCase) => {
  const facts = letterFacts.parse(letterFactsOf(of))
  return blocksToText(template.compose(facts, frame))
}

describe.each(letters)('the letter: %s', (_name, template, of) => {
  const text = words(template, of)

  it('has nothing left to fill in, and says when to complain and to whom', () => {
    expect(text).not.toMatch(/\{|\}|undefined|null|\[|\]|TODO|xxx|\.\.|  /i)
    expect(text).toContain('right to complain to us')
    expect(text).toContain('https://larkfield.example/complain')
    expect(text).toContain('Information Commissioner’s Office (ICO)')
    expect(text).not.toContain('Article 77')
    expect(text).toContain('Ruth Calder, business manager, Larkfield Coaching')
  })

  it('is complete for an organisation that can be reached, and says so when it cannot', () => {
    const facts = letterFactsOf(of)
    expect(template.gaps(facts, frame)).toEqual([])
    expect(template.gaps(facts, { ...frame, organisation: newOrganisation() }).length).toBeGreaterThan(0)
  })
})

describe('what the letters say', () => {
  it('names the date and how it is worked out, as the person reads it', () => {
    expect(words(accessAcknowledgement, caseOf(tom, answered))).toContain(
      'We will answer by Thursday 3 December 2026. Your request came on Wednesday 28 October 2026. The law gives us one month, and the 5 days we waited for your answer are added. That ends on Thursday 3 December 2026.',
    )
    expect(words(accessAcknowledgement, caseOf(tom))).toContain(
      'That ends on Saturday 28 November 2026, which is not a working day in England and Wales, so the last day is Monday 30 November 2026.',
    )
  })

  it('promises no date while something is missing', () => {
    const text = words(accessAcknowledgement, caseOf(tom, paused))
    expect(text).not.toContain('We will answer by')
    expect(text).toContain('tell us if you still want everything')
  })

  it('is addressed to whoever asked', () => {
    const text = words(accessAcknowledgement, caseOf({ ...tom, askedBy: 'Peter Lane' }))
    expect(text).toContain('Dear Peter Lane,')
    expect(text).toContain('what we hold about Tom Ashdown')
  })

  it('confirms only what was recorded, and asks for it first', () => {
    expect(words(doNotContactConfirmation, caseOf(stop, [removed]))).toContain('Mailing lists, on 2 November 2026')
    const some = caseOf({ ...stop, details: { reach: 'some', channels: ['e-mail', 'post'] } })
    expect(words(doNotContactConfirmation, some)).toContain('by e-mail and post, from now on')
    expect(doNotContactConfirmation.gaps(letterFactsOf(some), frame)).toHaveLength(1)
  })
})

describe('the printed logs', () => {
  const rowOf = ({ request, events }: RequestCase) => logRowOf(request, events, { today: '2026-11-24' })
  const table = (blocks: readonly { type: string }[]) => blocks.find((block) => block.type === 'table')

  it('have the columns of the access log', () => {
    const of = caseOf({ ...tom, scope: 'everything', askedBy: 'Peter Lane', askedAs: 'solicitor' }, [
      { type: 'replied', on: '2026-11-20', how: 'post', what: '' },
    ])
    const blocks = requestLogAccess.compose({ rows: [rowOf(of)], fromOn: '', toOn: '' }, frame)
    expect(table(blocks)).toMatchObject({
      head: ['Request', 'Date received', 'How received', 'By whom and on whose behalf', 'Response', 'Date of response'],
      rows: [
        [
          'AR-2026-014: everything',
          '28 October 2026',
          'E-mail',
          'Peter Lane, solicitor, for Tom Ashdown',
          'Open',
          '20 November 2026',
        ],
      ],
    })
  })

  it('have initials only in the erasure log', () => {
    const blocks = requestLogErasure.compose(
      { rows: [rowOf(caseOf(joan, [removed]))], fromOn: '2026-01-01', toOn: '' },
      frame,
    )
    expect(table(blocks)).toMatchObject({
      head: ['Request date', 'Organisation', 'Initials', 'Actions with dates'],
      rows: [['2 November 2026', 'Fern Ltd', 'JW', 'Mailing lists: erased, 2 November 2026']],
    })
    expect(JSON.stringify(blocks)).not.toContain('Whitlock')
  })

  it('have the removals in the do-not-contact log, and a sentence when they are empty', () => {
    const blocks = requestLogDoNotContact.compose(
      { rows: [rowOf(caseOf(stop, [removed]))], fromOn: '', toOn: '' },
      frame,
    )
    expect(table(blocks)).toMatchObject({
      rows: [['2 November 2026', '', 'Joan Whitlock', '', 'Mailing lists: removed, 2 November 2026']],
    })
    expect(blocksToText(requestLogDoNotContact.compose({ rows: [], fromOn: '', toOn: '' }, frame))).toContain(
      'There is none.',
    )
  })
})

it('the case on paper holds its date, its working and its story', () => {
  const text = blocksToText(requestCaseReport.compose(caseOf(tom, answered), frame))
  expect(text).toContain('Due by Thursday 3 December 2026.')
  expect(text).toContain('Which years?')
})
