import type { Contact } from '@core/contacts/contact'
import { larkfield } from '@core/sample/larkfield'
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BasisSheet } from '../../../src/renderer/src/features/basis/BasisSheet'
import { ContactFacts } from '../../../src/renderer/src/features/contacts/ContactFacts'
import { NoContactNotice } from '../../../src/renderer/src/features/contacts/NoContactNotice'
import { NoticeDuty } from '../../../src/renderer/src/features/contacts/NoticeDuty'
import { TrashNotice } from '../../../src/renderer/src/features/contacts/TrashNotice'
import { TrashPage } from '../../../src/renderer/src/features/contacts/TrashPage'
import { openPage, type Answer } from './open-page'
import { person } from './people'

const ada = (facts: Partial<Contact> = {}) =>
  person(1, {
    displayName: 'Ada Moss',
    obtainedFrom: 'elsewhere',
    obtainedOn: '2025-01-31',
    source: 'LinkedIn',
    ...facts,
  })
const open = (page: React.ReactNode, calls: Record<string, Answer> = {}) =>
  openPage(page, { calls: { 'organisation.get': () => larkfield, ...calls } })

describe('telling somebody where their details came from', () => {
  it('says by when and why, and is noted with one press', async () => {
    const { user, asked } = open(<NoticeDuty contact={ada()} />, { 'contacts.setNotice': () => ada() })
    expect(screen.getByText('Tell them by Friday 28 February 2025 where you got their details')).toBeVisible()
    expect(screen.getByText(/one month later is 28 February 2025/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'They were told today' }))
    const noticeGivenOn = expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string
    expect(asked).toHaveBeenCalledWith(
      'contacts.setNotice',
      expect.objectContaining({ noticeGivenOn, noticeNotNeeded: '' }),
    )
  })

  it('takes a reason instead, and refuses both', async () => {
    const { user, asked } = open(<NoticeDuty contact={ada()} />, { 'contacts.setNotice': () => ada() })
    await user.click(screen.getByRole('button', { name: 'Another day, or not needed' }))
    const dialog = await screen.findByRole('dialog', { name: 'Telling them where you got their details' })
    const reason = within(dialog).getByRole('combobox', { name: /why they need not be told/ })
    fireEvent.change(reason, { target: { value: 'They know already' } })
    const told = within(dialog).getByRole('textbox', { name: /They were told on/ })
    fireEvent.change(told, { target: { value: '1 February 2025' } })
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    expect(await within(dialog).findByText('Either they were told, or they need not be.')).toBeVisible()
    fireEvent.change(told, { target: { value: '' } })
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    expect(asked).toHaveBeenCalledWith(
      'contacts.setNotice',
      expect.objectContaining({ noticeNotNeeded: 'They know already', noticeGivenOn: '' }),
    )
  })

  it('is silent once they were told, and the facts say when', () => {
    const told = ada({ noticeGivenOn: '2025-02-03' })
    open(
      <>
        <NoticeDuty contact={told} />
        <ContactFacts contact={told} />
      </>,
    )
    expect(screen.queryByText(/Tell them by/)).toBeNull()
    expect(screen.getByText(/On 3 February 2025, where you got the details/)).toBeVisible()
    expect(screen.getByText('LinkedIn, not from the person, 31 January 2025')).toBeVisible()
  })
})

it('shows several organisations with job, role and days', () => {
  const { id: organisationId } = person(2, { displayName: '' })
  const relation = {
    id: person(3, { displayName: '' }).id,
    organisationId,
    organisationName: 'Moor Ltd',
    role: 'associate',
  } as const
  const relations = [{ ...relation, jobTitle: 'Adviser', startedOn: '2024-01-02', leftOn: '2025-01-31' }]
  open(<ContactFacts contact={ada({ organisationName: 'Mill Ltd', jobTitle: 'Director', relations })} />)
  expect(screen.getByText('Mill Ltd')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Moor Ltd' })).toHaveAttribute('href', `/contacts/${organisationId}`)
  expect(screen.getByText('Adviser, Associate, since 2 January 2024, left on 31 January 2025')).toBeVisible()
})

it('says what “no contact at all” means, and nothing without the mark', () => {
  open(<NoContactNotice contact={ada({ noContactAtAll: true })} />)
  expect(screen.getByRole('note')).toHaveTextContent('a person decides')
  expect(screen.getByRole('note')).toHaveTextContent('The law still obliges you')
})

describe('the trash', () => {
  it('shows until when on the contact, with the two ways out', async () => {
    const trashed = ada({ stage: 'trashed', trashedAt: '2025-11-24T10:42:00.000Z' })
    const { user, asked } = open(<TrashNotice contact={trashed} onErase={() => undefined} />, {
      'contacts.takeFromTrash': () => ada(),
    })
    expect(screen.getByText('In the trash until Wednesday 24 December 2025')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Put back' }))
    expect(asked).toHaveBeenCalledWith('contacts.takeFromTrash', { id: trashed.id })
  })

  it('lists what is in it', async () => {
    const row = { id: ada().id, kind: 'person', displayName: 'Ada Moss', organisationName: '' }
    open(<TrashPage />, {
      'contacts.trashed': () => ({ rows: [{ ...row, trashedOn: '2025-11-24', untilOn: '2025-12-24' }], total: 1 }),
    })
    expect(await screen.findByRole('link', { name: 'Ada Moss' })).toHaveAttribute('href', `/contacts/${row.id}`)
    expect(screen.getByRole('button', { name: 'Erase now: Ada Moss' })).toBeVisible()
  })
})

it('shows why the details may be used, and asks for the reason of another basis', async () => {
  const contactId = ada().id
  const uses = [
    {
      use: 'service',
      basis: 'contract',
      own: null,
      inherited: [{ role: 'supplier', basis: 'contract' }],
      allowed: ['consent', 'contract'],
    },
  ]
  const { user, asked } = open(<BasisSheet contact={ada({ roles: ['supplier'] })} />, {
    'basis.ofContact': () => ({ uses }),
    'basis.choose': () => ({ uses }),
  })
  expect(await screen.findByText('From the role: Supplier')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Change the basis of: Working with them' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('radio', { name: /Consent/ }))
  await user.click(within(dialog).getByRole('button', { name: 'Choose for this contact' }))
  expect(await within(dialog).findByText('Say why it differs for them.')).toBeVisible()
  await user.click(within(dialog).getByRole('textbox', { name: 'Why it differs for them' }))
  await user.paste('She asked for it')
  await user.click(within(dialog).getByRole('button', { name: 'Choose for this contact' }))
  expect(asked).toHaveBeenCalledWith('basis.choose', {
    contactId,
    use: 'service',
    basis: 'consent',
    reason: 'She asked for it',
  })
})
