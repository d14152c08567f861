import type { Contact } from '@core/contacts/contact'
import { plainPoint } from '@core/contacts/contact-point'
import { noNoticeYet } from '@core/contacts/notice-facts'
import { previewErasure } from '@core/erasure/preview'
import { rules } from '@core/law/rules'
import { expect, it } from 'vitest'

const noRecordings = {
  recordings: 0,
  lookUps: 0,
  claims: 0,
  screenings: 0,
  passedOn: 0,
  notes: 0,
  engagements: 0,
  campaignRows: 0,
  breaches: 0,
}
const contact: Contact = {
  id: '00000000-0000-4000-8000-000000000001',
  kind: 'person',
  displayName: 'Tom Ashdown',
  givenName: 'Tom',
  familyName: 'Ashdown',
  roles: [],
  subscriberType: 'unknown',
  legalForm: '',
  legalEvidence: '',
  organisationId: null,
  jobTitle: '',
  jobStartedOn: '',
  jobLeftOn: '',
  legalNumber: '',
  under18: false,
  relations: [],
  source: '',
  obtainedOn: '',
  obtainedFrom: '',
  ...noNoticeYet,
  noContactAtAll: false,
  stage: 'kept',
  trashedAt: '',
  importId: null,
  notes: '',
  status: 'active',
  createdAt: '2026-11-01T09:00:00Z',
  updatedAt: '2026-11-01T09:00:00Z',
  organisationName: 'Ashdown Joinery',
  points: [{ id: 'p', kind: 'email', value: 'tom@ashdown.example', ...plainPoint }],
}

const facts = {
  contact,
  counts: {
    points: 1,
    requests: 0,
    entries: 0,
    letters: 0,
    decisions: 0,
    drafts: 0,
    answers: 0,
    files: 0,
    ...noRecordings,
  },
  requests: [],
  claims: [],
  stops: 0,
  people: 0,
  lastOfOrganisation: false,
  rescued: [],
}

it('says of a contact with nothing else what goes, and that backups and the trail remain', () => {
  const { goes, stays, warnings, refusal, marks } = previewErasure(facts)
  expect(goes.map(({ say }) => say)).toEqual([
    'The entry itself: name, role, jobs, source, why you may use the details, signs of interest, and notes',
    '1 address or number',
  ])
  expect(stays).toHaveLength(2)
  expect([warnings, refusal, marks]).toEqual([[], null, 'offered'])
})

it('offers no mark where there is nothing to mark', () => {
  expect(previewErasure({ ...facts, contact: { ...contact, points: [] } }).marks).toBe('none')
})

it('counts in words a person would use, and names only rules that exist', () => {
  const counts = {
    points: 2,
    requests: 2,
    entries: 1,
    letters: 3,
    decisions: 1,
    drafts: 1,
    answers: 0,
    files: 0,
    ...noRecordings,
  }
  const { goes, stays } = previewErasure({ ...facts, counts })
  const text = [...goes, ...stays].map(({ say }) => say).join('\n')
  expect(text).toContain('2 addresses and numbers')
  expect(text).toContain('What was typed in 1 entry of those requests')
  expect(text).toContain('3 letters and saved documents')
  expect(text).toContain('1 decision, with initials instead of the name')
  for (const { rules: ids } of [...goes, ...stays]) for (const id of ids) expect(rules).toHaveProperty([id])
})

it('says beforehand that it reaches into files saved beside the register, and names one it cannot open', () => {
  const rescued = [
    { name: 'register.rescued.db', ours: true },
    { name: 'register.rescued.20261124104200.db', ours: false },
  ]
  const { goes, warnings } = previewErasure({ ...facts, rescued })
  expect(goes.at(-1)?.say).toBe(
    'The same in register.rescued.db, saved when another file had taken the register’s place',
  )
  expect(warnings.map(({ say }) => say)).toEqual([
    'register.rescued.20261124104200.db may still hold the person: Steward cannot open it.',
  ])
})
