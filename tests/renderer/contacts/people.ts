import type { Contact, ContactSummary } from '@core/contacts/contact'
import { contactCategories } from '@core/contacts/contact-category'
import { noNoticeYet } from '@core/contacts/notice-facts'
import type { ContactCounts } from '@core/contacts/contract'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** A contact with only what a test cares about. */
export function person(n: number, facts: Partial<Contact> & { displayName: string }): Contact {
  return {
    id: id(n),
    kind: 'person',
    givenName: '',
    familyName: '',
    roles: [],
    subscriberType: 'unknown',
    legalForm: '',
    legalEvidence: '',
    legalNumber: '',
    under18: false,
    organisationName: '',
    organisationId: null,
    jobTitle: '',
    jobStartedOn: '',
    jobLeftOn: '',
    source: '',
    obtainedOn: '',
    obtainedFrom: '',
    ...noNoticeYet,
    noContactAtAll: false,
    notes: '',
    points: [],
    relations: [],
    status: 'active',
    stage: 'kept',
    trashedAt: '',
    importId: null,
    createdAt: '2026-11-01T09:00:00Z',
    updatedAt: '2026-11-01T09:00:00Z',
    ...facts,
  }
}

/** The same as a row of a list. */
export function row(contact: Contact): ContactSummary {
  const { id, kind, displayName, organisationName, jobTitle, roles, subscriberType, source } = contact
  const { status, under18, obtainedOn, updatedAt } = contact
  const first = { id, kind, displayName, organisationName, jobTitle, roles, subscriberType, source }
  return { ...first, status, under18, obtainedOn, updatedAt, email: '', phone: '' }
}

/** Counts where everyone is in no role. */
export function counts(everyone: number): ContactCounts {
  const byRole = Object.fromEntries(contactCategories.map((role) => [role, 0])) as ContactCounts['byRole']
  return { everyone, archived: 0, noSource: 0, byRole }
}
