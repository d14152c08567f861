import type { ContactFilter } from '@core/contacts/contract'
import type { ContactStop } from '@core/suppression/contract'
import { larkfield } from '@core/sample/larkfield'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { ContactsPage } from '../../../src/renderer/src/features/contacts/ContactsPage'
import { forgetView } from '../../../src/renderer/src/features/contacts/use-contact-view'
import { openPage } from './open-page'
import { counts, person, row } from './people'

// jsdom lays nothing out: the frame of the list would hold no row.
Object.defineProperty(Element.prototype, 'clientHeight', { value: 600, configurable: true })
Object.defineProperty(Element.prototype, 'clientWidth', { value: 900, configurable: true })
beforeEach(forgetView)

const joan = person(1, { displayName: 'Joan Whitlock', roles: ['coaching-client'], subscriberType: 'individual' })
const hostile = person(2, { displayName: '<img src=x onerror=alert(1)>\u202E محمد', organisationName: '<b>Firm</b>' })
const tom = person(3, { displayName: 'Tom Ashdown' })
const everyone = [joan, hostile, tom]
const stop: ContactStop = {
  id: person(7, { displayName: '' }).id,
  contactId: tom.id,
  matchedBy: 'person',
  channels: ['email', 'post'],
  purposes: [],
  askedOn: '2020-11-24',
  source: 'Asked by phone',
  requestId: person(8, { displayName: '' }).id,
  reference: 'DNC-2026-001',
  whose: '',
}

const open = (people = everyone) =>
  openPage(<ContactsPage />, {
    at: '/contacts',
    calls: {
      'organisation.get': () => larkfield,
      'views.list': () => [],
      'views.mailVerdicts': () => [],
      'contacts.counts': () => ({ ...counts(people.length), byRole: { ...counts(0).byRole, 'coaching-client': 1 } }),
      'contacts.list': ({ search = '', role }: ContactFilter) => {
        const rows = people.filter((one) => one.displayName.toLowerCase().includes(search.toLowerCase()))
        const found = role ? rows.filter((one) => one.roles.includes(role)) : rows
        return { rows: found.map(row), total: found.length, more: false }
      },
      'suppression.standing': ({ contactIds }: { contactIds: string[] }) => (contactIds.includes(tom.id) ? [stop] : []),
      'contacts.get': ({ id }: { id: string }) => people.find((one) => one.id === id),
      'contacts.add': ({ displayName }: { displayName: string }) => ({ ...person(9, { displayName }) }),
    },
  })

describe('the list of contacts', () => {
  it('shows everybody, and markup in a name as text', async () => {
    const { container } = open()
    expect(await screen.findByRole('button', { name: 'Joan Whitlock' })).toBeVisible()
    expect(screen.getByText(hostile.displayName, { normalizer: (text) => text }).tagName).toBe('BDI')
    expect(container.querySelector('img, b')).toBeNull()
  })

  it('says under a name who asked for no marketing, and leads to the case', async () => {
    open()
    const links = await screen.findAllByRole('link', { name: /not to be contacted/ })
    expect(links.map((link) => link.textContent)).toEqual([
      'Asked on 24 November 2020 not to be contacted: e-mail and post',
    ])
    expect(links[0]).toHaveAttribute('href', `/requests/${stop.requestId}`)
    expect(links[0]?.closest('tr')).toHaveTextContent('Tom Ashdown')
  })

  it('counts its views, and a view filters the list', async () => {
    const { user, asked } = open()
    expect(screen.getByRole('combobox', { name: 'Role' })).toHaveValue('Any role')
    expect(screen.getByRole('combobox', { name: 'Type' })).toHaveValue('Any type')
    const view = await screen.findByRole('button', { name: 'Coaching clients 1' })
    await user.click(view)
    expect(view).toHaveAttribute('aria-current', 'true')
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Tom Ashdown' })).toBeNull())
    expect(asked).toHaveBeenCalledWith(
      'contacts.list',
      expect.objectContaining({ role: 'coaching-client', limit: 100 }),
    )
  })

  it('searches while typing, and says so when nobody fits', async () => {
    const { user } = open()
    await screen.findByRole('button', { name: 'Tom Ashdown' })
    await user.type(screen.getByRole('textbox', { name: 'Search contacts' }), 'zzz')
    expect(await screen.findByRole('heading', { name: 'Nobody fits' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show everyone' }))
    expect(await screen.findByRole('button', { name: 'Tom Ashdown' })).toBeVisible()
  })

  it('is walked with arrow keys; Enter shows the contact beside it, Enter again opens the page', async () => {
    const { user, history } = open()
    const first = await screen.findByRole('button', { name: 'Joan Whitlock' })
    first.focus()
    await user.keyboard('{End}')
    expect(screen.getByRole('button', { name: 'Tom Ashdown' })).toHaveFocus()
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}')
    expect(first).toHaveFocus()
    await user.keyboard('{Enter}')
    const panel = await screen.findByRole('complementary', { name: 'The chosen contact' })
    expect(await within(panel).findByRole('heading', { name: 'Joan Whitlock' })).toBeVisible()
    expect(first).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(history.at(-1)).toBe(`/contacts/${joan.id}`)
  })

  it('closes the panel with Escape', async () => {
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: 'Tom Ashdown' }))
    await screen.findByRole('complementary', { name: 'The chosen contact' })
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('complementary', { name: 'The chosen contact' })).toBeNull()
  })

  it('says what it is for while it is empty', async () => {
    open([])
    expect(await screen.findByRole('heading', { name: 'The people you deal with' })).toBeVisible()
  })
})
