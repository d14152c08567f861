import type { NewContact } from '@core/contacts/contact'
import { plainPoint } from '@core/contacts/contact-point'
import { failure, success } from '@core/contract/result'
import { larkfield } from '@core/sample/larkfield'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { blankContact, valuesOf } from '../../../src/renderer/src/features/contacts/contact-form'
import { ContactForm } from '../../../src/renderer/src/features/contacts/ContactForm'
import { openPage, type Answer } from './open-page'
import { person } from './people'
import { write } from '../write'

const saved = vi.fn()
const open = (calls: Record<string, Answer> = {}, initial = blankContact()) => {
  saved.mockClear()
  return openPage(<ContactForm initial={initial} onSaved={saved} onCancel={() => undefined} />, {
    calls: {
      'organisation.get': () => larkfield,
      'contacts.list': () => ({ rows: [], total: 0, more: false }),
      'contacts.add': ({ displayName }: NewContact) => success(person(1, { displayName }), 'token'),
      'contacts.edit': ({ displayName }: NewContact) => person(1, { displayName }),
      ...calls,
    },
  })
}
const name = () => screen.getByRole('textbox', { name: 'Name' })
const add = () => screen.getByRole('button', { name: 'Add the contact' })
const sent = (asked: ReturnType<typeof open>['asked']) =>
  asked.mock.calls.filter(([call]) => call.startsWith('contacts.add') || call === 'contacts.edit')

describe('adding a contact', () => {
  it('needs a name and no more; blank lines are not sent, and the type is unknown', async () => {
    const { user, asked } = open()
    await write(name(), 'Tom Ashdown')
    await user.click(add())
    await waitFor(() => expect(saved).toHaveBeenCalledWith(person(1, { displayName: '' }).id))
    expect(sent(asked)).toHaveLength(1)
    expect(sent(asked)[0]?.[1]).toMatchObject({ displayName: 'Tom Ashdown', subscriberType: 'unknown', points: [] })
    expect(await screen.findByText('Contact added.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible()
  })

  it('says what is wrong beside the field, goes there, and sends nothing', async () => {
    const { user, asked } = open()
    await write(screen.getByRole('textbox', { name: 'E-mail' }), 'ring me')
    await user.click(add())
    expect(await screen.findByText('Write a name.')).toBeVisible()
    expect(screen.getByText('Write an e-mail address like name@firm.example.')).toBeVisible()
    await waitFor(() => expect(name()).toHaveFocus())
    expect(sent(asked)).toEqual([])
  })

  it('refuses an essay as a name on leaving the field', async () => {
    const { user } = open()
    await user.click(name())
    await user.paste('x'.repeat(10_000))
    await user.tab()
    expect(await screen.findByText('Keep this to 200 characters.')).toBeVisible()
  })

  it('puts a fault the register found beside its field', async () => {
    const issues = [
      { path: 'organisationId', message: 'Choose an organisation from the register, or leave the link empty.' },
    ]
    const { user } = open({ 'contacts.add': () => failure('invalid-input', { issues }) })
    await write(name(), 'Tom')
    await user.click(add())
    expect(await screen.findByText(/Choose an organisation from the register/)).toBeVisible()
    expect(saved).not.toHaveBeenCalled()
  })

  it('suggests the type from a legal form', async () => {
    const { user, asked } = open()
    await write(name(), 'Calder & Finch')
    await user.click(screen.getByRole('combobox', { name: 'Legal form (optional)' }))
    await user.click(await screen.findByRole('option', { name: 'Sole trader', hidden: true }))
    await user.click(add())
    await waitFor(() => expect(sent(asked)).toHaveLength(1))
    expect(sent(asked)[0]?.[1]).toMatchObject({
      legalForm: 'sole-trader',
      subscriberType: 'sole-trader-or-partnership',
    })
  })

  it('edits with the ids of the points that stay', async () => {
    const point = {
      id: '00000000-0000-4000-8000-00000000000a',
      kind: 'email',
      value: 'a@post.example',
      ...plainPoint,
    } as const
    const { user, asked } = open({}, valuesOf(person(1, { displayName: 'Tom', points: [point] })))
    await write(name(), ' Ashdown')
    await user.click(screen.getByRole('button', { name: 'More about line 1' }))
    await user.click(screen.getByRole('checkbox', { name: /No longer works/ }))
    await user.click(screen.getByRole('button', { name: 'Save the changes' }))
    await waitFor(() => expect(sent(asked)).toHaveLength(1))
    expect(sent(asked)[0]).toEqual([
      'contacts.edit',
      expect.objectContaining({ displayName: 'Tom Ashdown', points: [{ ...point, valid: false }] }),
    ])
  })
})
