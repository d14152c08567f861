import type { Contact } from '@core/contacts/contact'
import { previewErasure } from '@core/erasure/preview'
import { rules } from '@core/law/rules'
import { expect, it } from 'vitest'

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
  source: '',
  obtainedOn: '',
  notes: '',
  status: 'active',
  createdAt: '2026-11-01T09:00:00Z',
  updatedAt: '2026-11-01T09:00:00Z',
  organisationName: 'Ashdown Joinery',
  points: [{ id: 'p', kind: 'email', value: 'tom@ashdown.example', label: '', valid: true }],
}

const facts = {
  contact,
  counts: { points: 1, requests: 0, entries: 0, letters: 0, decisions: 0, drafts: 0 },
  requests: [],
  stops: [],
  people: 0,
  lastOfOrganisation: false,
}

it('says of a contact with nothing else what goes, and that backups and the trail remain', () => {
  const { goes, stays, warnings, refusal, marks } = previewErasure(facts)
  expect(goes.map(({ say }) => say)).toEqual([
    'The entry itself: name, role, job, source and notes',
    '1 address or number',
  ])
  expect(stays).toHaveLength(2)
  expect([warnings, refusal, marks]).toEqual([[], null, 'offered'])
})

it('offers no mark where there is nothing to mark', () => {
  expect(previewErasure({ ...facts, contact: { ...contact, points: [] } }).marks).toBe('none')
})

it('counts in words a person would use, and names only rules that exist', () => {
  const counts = { points: 2, requests: 2, entries: 1, letters: 3, decisions: 1, drafts: 1 }
  const { goes, stays } = previewErasure({ ...facts, counts })
  const text = [...goes, ...stays].map(({ say }) => say).join('\n')
  expect(text).toContain('2 addresses and numbers')
  expect(text).toContain('What was typed in 1 entry of those requests')
  expect(text).toContain('3 letters and saved documents')
  expect(text).toContain('1 decision, with initials instead of the name')
  for (const { rules: ids } of [...goes, ...stays]) for (const id of ids) expect(rules).toHaveProperty([id])
})
