import type { Renewed } from '@core/backups/contract'
import { failure } from '@core/contract/result'
import type { ErasurePreview, ErasureResult } from '@core/erasure/contract'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ContactPage } from '../../../src/renderer/src/features/contacts/ContactPage'
import { renewedWords } from '../../../src/renderer/src/features/contacts/RenewBackups'
import { openPage, type Answer } from './open-page'
import { person } from './people'

const tom = person(1, { displayName: 'Tom Ashdown' })
const counts = {
  points: 2,
  requests: 1,
  entries: 3,
  letters: 1,
  decisions: 0,
  drafts: 0,
  files: 0,
  answers: 0,
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
const preview: ErasurePreview = {
  id: tom.id,
  name: 'Tom Ashdown',
  counts,
  goes: [{ say: '2 addresses and numbers', why: '', rules: [] }],
  stays: [{ say: '1 line of the request log', why: 'The log shows that you answered in time.', rules: ['rights.log'] }],
  warnings: [],
  refusal: null,
  marks: 'offered',
}
const erased: ErasureResult = {
  counts,
  fileClean: true,
  places: { told: 1, missed: 0 },
  missedBeside: [],
}
const elsewhere = {
  shown: [{ what: 'Another contact', label: 'Ben Marsh', href: '/contacts/2' }],
  total: 1,
  searched: 13,
}
const renewed: Renewed = { made: [1], removed: 2, stayed: 0, notReached: [], failed: [] }

function open(answers: Record<string, Answer> = {}) {
  let gone = false
  return openPage(<ContactPage />, {
    at: `/contacts/${tom.id}`,
    route: '/contacts/:id',
    calls: {
      'organisation.get': () => null,
      'contacts.get': () => (gone ? failure('not-found') : tom),
      'contacts.timeline': () => [],
      'suppression.standing': () => [],
      'backups.status': () => ({ setAside: [] }),
      'backups.renewAfterErasure': () => renewed,
      'erasure.preview': () => preview,
      'erasure.mentions': () => (gone ? { shown: [], total: 0, searched: 13 } : elsewhere),
      'erasure.eraseContact': () => {
        gone = true
        return erased
      },
      ...answers,
    },
  })
}

async function openDialog(answers: Record<string, Answer> = {}) {
  const shown = open(answers)
  await shown.user.click(await screen.findByRole('button', { name: 'More for this contact' }))
  await shown.user.click(await screen.findByRole('menuitem', { name: 'Erase this contact' }))
  return { ...shown, dialog: await screen.findByRole('dialog') }
}

const sent = (asked: ReturnType<typeof open>['asked']) =>
  asked.mock.calls.filter(([call]) => call === 'erasure.eraseContact')

describe('erasing a contact', () => {
  it('says what goes and what stays first, with Cancel in focus', async () => {
    const { dialog, asked, user } = await openDialog()
    expect(await within(dialog).findByText('2 addresses and numbers')).toBeVisible()
    expect(dialog).toHaveTextContent('1 line of the request log. The log shows that you answered in time.')
    expect(within(dialog).getByRole('link', { name: 'Ben Marsh' })).toHaveAttribute('href', '/contacts/2')
    expect(within(dialog).getByText('This is final: it cannot be undone.')).toBeVisible()
    await waitFor(() => expect(within(dialog).getByRole('button', { name: 'Cancel' })).toHaveFocus())
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }))
    expect(sent(asked)).toEqual([])
  })

  it('erases, says where it searched, and replaces the older backups', async () => {
    const { dialog, asked, user, client, history } = await openDialog()
    await user.click(await within(dialog).findByRole('button', { name: 'Erase for good' }))
    expect(await within(dialog).findByText('Gone from the register.')).toBeVisible()
    expect(sent(asked)[0]?.[1]).toEqual({ id: tom.id, keepMarks: true })
    expect(dialog).toHaveTextContent('13 kinds of record, and found the person in none')
    await client.invalidateQueries({ queryKey: ['contacts'] })
    expect(await screen.findByText('This contact is no longer in the register')).toBeInTheDocument()
    expect(within(dialog).getByText('Gone from the register.')).toBeVisible()

    await user.click(within(dialog).getByRole('button', { name: 'Make a new backup and remove the older ones' }))
    expect(await within(dialog).findByText(renewedWords(renewed))).toBeVisible()
    await user.click(within(dialog).getByRole('button', { name: 'Done' }))
    expect(history?.at(-1)).toBe('/contacts')
  })

  it('keeps no marks where nobody wants them', async () => {
    const { dialog, asked, user } = await openDialog()
    await user.click(await within(dialog).findByRole('checkbox', { name: /Keep a minimal do-not-contact entry/ }))
    await user.click(within(dialog).getByRole('button', { name: 'Erase for good' }))
    await waitFor(() => expect(sent(asked)[0]?.[1]).toEqual({ id: tom.id, keepMarks: false }))
  })

  it('refuses while a request stands in the way, and leads there', async () => {
    const refusal = {
      say: 'AR-2026-001 is still open.',
      why: 'They asked to see.',
      href: '/requests/7',
      rules: ['rights.offence' as const],
    }
    const { dialog } = await openDialog({ 'erasure.preview': () => ({ ...preview, refusal }) })
    expect(await within(dialog).findByText('AR-2026-001 is still open.')).toBeVisible()
    expect(within(dialog).getByRole('link', { name: 'Open the request' })).toHaveAttribute('href', '/requests/7')
    expect(within(dialog).queryByRole('button', { name: 'Erase for good' })).toBeNull()
  })
})

it.each([
  [renewed, /^A new backup is made and proven\. 2 older backups were removed\.$/],
  [{ ...renewed, removed: 1, notReached: [2 as const] }, /1 older backup was removed\. Some could not be reached/],
  [
    { ...renewed, made: [], failed: [{ place: 1 as const, problem: 'disk-full' as const }] },
    /older ones were left alone/,
  ],
  [{ ...renewed, made: [] }, /no place to make a backup/],
])('says what a renewal did', (done, expected) => {
  expect(renewedWords(done)).toMatch(expected)
})
