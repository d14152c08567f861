import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { SearchHit } from '@core/search/contract'
import { SearchPalette } from '../../../src/renderer/src/app/SearchPalette'
import { pretend, show } from '../show'

const id = '00000000-0000-4000-8000-000000000001'
const tom: SearchHit = {
  group: 'contacts',
  id,
  title: 'Tom Ashdown',
  detail: 'Buyer, Pennant Steel Ltd',
  words: '',
  href: `/contacts/${id}`,
}
const file: SearchHit = {
  group: 'files',
  id,
  title: 'signed form.pdf',
  detail: 'Tom Ashdown',
  words: '…for the marmalade files',
  href: `/contacts/${id}`,
}
const finds = (...hits: SearchHit[]) => vi.fn().mockResolvedValue(hits)

test('a name finds the person, and Enter goes there', async () => {
  const find = finds(tom)
  const run = vi.fn()
  pretend({ search: { find } })
  show(<SearchPalette opened onClose={() => undefined} run={run} />)
  await screen.findByRole('dialog', { name: 'Search everything' })
  await userEvent.type(screen.getByRole('combobox', { name: 'Search everything' }), 'ashd')
  expect(await screen.findByRole('option', { name: /Tom Ashdown/ })).toHaveTextContent('Buyer, Pennant Steel Ltd')
  await waitFor(() => expect(find).toHaveBeenCalledWith({ typed: 'ashd', limit: 6, thorough: false }))
  await waitFor(() => expect(find).toHaveBeenLastCalledWith({ typed: 'ashd', limit: 6, thorough: true }))
  await userEvent.keyboard('{Enter}')
  expect(run).toHaveBeenCalledWith(`go:/contacts/${id}`)
})

test('a word inside a file finds it, with the place where it stands', async () => {
  pretend({ search: { find: finds(tom, file) } })
  show(<SearchPalette opened onClose={() => undefined} run={() => undefined} />)
  await userEvent.type(await screen.findByRole('combobox', { name: 'Search everything' }), 'marma')
  const option = await screen.findByRole('option', { name: /signed form.pdf/ })
  expect(option).toHaveTextContent('for the marmalade files')
  expect(screen.getByRole('group', { name: 'Files' })).toContainElement(option)
})

test('acts and pages are found by their words, and moved through by arrow keys', async () => {
  const run = vi.fn()
  pretend({ search: { find: finds() } })
  show(<SearchPalette opened onClose={() => undefined} run={run} />)
  const field = await screen.findByRole('combobox', { name: 'Search everything' })
  await userEvent.type(field, 'breach')
  await waitFor(() =>
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Report a breach',
      'Breaches',
      'The first hour after a breach',
    ]),
  )
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(run).toHaveBeenCalledWith('go:/breaches')
})

test('nothing found says what to do', async () => {
  pretend({ search: { find: finds() } })
  show(<SearchPalette opened onClose={() => undefined} run={() => undefined} />)
  await userEvent.type(await screen.findByRole('combobox', { name: 'Search everything' }), 'zzz')
  expect(screen.getByRole('status')).toHaveTextContent('Nothing fits “zzz”. Try a part of the name.')
})
