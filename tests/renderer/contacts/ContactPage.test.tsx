import { plainPoint } from '@core/contacts/contact-point'
import type { ContactStop } from '@core/suppression/contract'
import { failure } from '@core/contract/result'
import { larkfield } from '@core/sample/larkfield'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ContactPage } from '../../../src/renderer/src/features/contacts/ContactPage'
import { openPage } from './open-page'
import { person } from './people'

const priya = person(1, {
  displayName: 'Priya Nandakumar',
  jobTitle: 'HR Director',
  organisationName: 'Tideway Components Ltd',
  organisationId: person(2, { displayName: '' }).id,
  subscriberType: 'unknown',
  source: 'Enquiry by phone',
  obtainedOn: '2024-09-12',
  notes: '<script>alert(1)</script>\nsecond line',
  points: [
    {
      ...plainPoint,
      id: person(3, { displayName: '' }).id,
      kind: 'email',
      value: 'pn@tideway.example',
      label: 'work',
      valid: false,
    },
  ],
})

const open = (contact = priya, stops: ContactStop[] = []) =>
  openPage(<ContactPage />, {
    at: `/contacts/${contact.id}`,
    route: '/contacts/:id',
    calls: {
      'organisation.get': () => larkfield,
      'contacts.get': () => contact,
      'suppression.standing': () => stops,
      'contacts.timeline': () => [{ on: '2026-11-10', title: 'Access request received', href: '/requests/1' }],
      'contacts.list': () => ({ rows: [], total: 0, more: false }),
      'contacts.archive': () => ({ ...contact, status: 'archived' }),
    },
  })

const stop: ContactStop = {
  id: person(6, { displayName: '' }).id,
  contactId: priya.id,
  matchedBy: 'person',
  channels: [],
  purposes: [],
  askedOn: '2025-11-24',
  source: 'By telephone',
  requestId: person(5, { displayName: '' }).id,
  reference: 'DNC-2026-001',
  whose: '',
}

describe('the page of a contact', () => {
  it('says on top that they asked for no marketing, how far, and where it is logged', async () => {
    const { asked } = open(priya, [stop])
    const note = await screen.findByRole('note')
    expect(note).toHaveTextContent('Asked on 24 November 2025 not to be contacted')
    expect(note).toHaveTextContent('All marketing. DNC-2026-001')
    const link = within(note).getByRole('link', { name: 'DNC-2026-001' })
    expect(link).toHaveAttribute('href', `/requests/${stop.requestId}`)
    expect(asked).toHaveBeenCalledWith('suppression.standing', { contactIds: [priya.id] })
  })

  it('names the organisation where it was the one that asked', async () => {
    open(priya, [{ ...stop, matchedBy: 'organisation', whose: 'Tideway Components Ltd' }])
    expect(await screen.findByRole('note')).toHaveTextContent('Tideway Components Ltd asked on 24 November 2025')
  })

  it('says who it is, how to reach them, what is known and what happened', async () => {
    const { container } = open()
    expect(await screen.findByRole('heading', { level: 1, name: 'Priya Nandakumar' })).toBeVisible()
    expect(screen.getByText('HR Director at Tideway Components Ltd')).toBeVisible()
    expect(screen.getByText('pn@tideway.example')).toBeVisible()
    expect(screen.getByText(/no longer works/)).toBeVisible()
    expect(screen.getByText('Enquiry by phone, 12 September 2024')).toBeVisible()
    expect(screen.getByText(/Until you know, we treat it like a private person/)).toBeVisible()
    expect(await screen.findByRole('link', { name: 'Access request received' })).toHaveAttribute('href', '/requests/1')
    expect(screen.getByText(/<script>alert/)).toBeVisible()
    expect(container.querySelector('script')).toBeNull()
  })

  it('leads to the three things people come for', async () => {
    open()
    const { id } = priya
    expect(await screen.findByRole('link', { name: 'May I contact?' })).toHaveAttribute(
      'href',
      `/marketing/may-i?contact=${id}`,
    )
    expect(screen.getByRole('link', { name: 'Stop contacting' })).toHaveAttribute(
      'href',
      `/requests/new?kind=do-not-contact&contact=${id}`,
    )
    expect(screen.getByRole('link', { name: 'Tideway Components Ltd' })).toHaveAttribute(
      'href',
      `/contacts/${priya.organisationId ?? ''}`,
    )
  })

  it('archives from behind the dots', async () => {
    const { user, asked } = open()
    await user.click(await screen.findByRole('button', { name: 'More for this contact' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Archive' }))
    expect(asked).toHaveBeenCalledWith('contacts.archive', { id: priya.id })
    expect(await screen.findByText('Archived.')).toBeVisible()
  })

  it('opens the form with what is known', async () => {
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: 'Edit' }))
    expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('Priya Nandakumar')
  })

  it('says so when the contact is gone, and leads back to the list', async () => {
    openPage(<ContactPage />, {
      at: `/contacts/${priya.id}`,
      route: '/contacts/:id',
      calls: { 'organisation.get': () => larkfield, 'contacts.get': () => failure('not-found', {}) },
    })
    expect(
      await screen.findByRole('heading', { level: 1, name: 'This contact is no longer in the register' }),
    ).toBeVisible()
    expect(screen.getByRole('link', { name: 'Go to the list' })).toHaveAttribute('href', '/contacts')
  })
})
