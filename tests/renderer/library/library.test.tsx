import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ruleIds } from '@core/law/rules'
import { articles } from '@core/library/articles/index'
import type { PackPreview } from '@core/library/contract'
import { usesOf } from '@core/library/uses'
import { expect, test, vi } from 'vitest'
import { Route } from 'wouter'
import { routes } from '../../../src/renderer/src/app/routes'
import { LawPacksSheet } from '../../../src/renderer/src/features/library/LawPacksSheet'
import { LibraryPage } from '../../../src/renderer/src/features/library/LibraryPage'
import { RulePage } from '../../../src/renderer/src/features/library/RulePage'
import { pretend, show } from '../show'

test('the library finds rules by their words, says how far each was checked, and opens one', async () => {
  const user = userEvent.setup()
  show(<LibraryPage />, '/guidance/library')
  expect(screen.getByText(/^\d+ rules\./)).toBeVisible()
  expect(screen.getByText('Cookies')).toBeVisible()
  await user.type(screen.getByRole('textbox', { name: 'Search the rules' }), 'directory pecr')
  const rule = (await screen.findByRole('link', { name: 'PECR regulation 18' })).closest('article')
  if (!rule) throw new Error('no rule')
  expect(within(rule).getByText('Not yet checked against the source')).toBeVisible()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Which rules' }), 'Our own rules')
  expect(screen.queryByRole('link', { name: 'PECR regulation 18' })).toBeNull()
})

test('a rule shows its words, its page with the address, how it is known, and what uses it', async () => {
  const openLink = vi.fn(() => Promise.resolve({ opened: true }))
  pretend({ app: { openLink } })
  show(
    <Route path="/guidance/library/rule/:id">
      <RulePage />
    </Route>,
    '/guidance/library/rule/pecr.directories',
  )
  expect(screen.getByRole('heading', { level: 1, name: 'PECR regulation 18' })).toBeVisible()
  expect(screen.getByText('From knowledge; the source was not read')).toBeVisible()
  expect(screen.getByText(/legislation\.gov\.uk\/uksi\/2003\/2426/)).toBeVisible()
  expect(openLink).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: /opens in the browser/ }))
  expect(openLink).toHaveBeenCalledOnce()
  expect(screen.getByRole('link', { name: 'Does PECR apply to us?' })).toBeVisible()
})

test('every door of an article, and everything that uses a rule, leads to a page there is', () => {
  const doors = articles.flatMap(({ blocks }) => blocks.flatMap((block) => ('doors' in block ? block.doors : [])))
  const uses = ruleIds.flatMap((id) => usesOf(id))
  const hrefs = [...doors, ...uses].flatMap(({ href }) => (href === undefined ? [] : [href.split('?')[0] ?? '']))
  const known = routes.map(({ path }) => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`))
  expect([...new Set(hrefs)].filter((href) => !known.some((path) => path.test(href)))).toEqual([])
})

const preview: PackPreview = {
  version: '2027-02-28',
  title: 'Rules of spring 2027',
  changes: [{ say: 'Directories: read again.', rules: ['pecr.directories'] }],
  rules: [{ id: 'pecr.directories', lines: [{ what: 'Checked on', before: '', after: '20 February 2027' }] }],
  days: ['Friday 28 May 2027 is a bank holiday in Scotland: Jubilee.'],
}
const file = () => new File(['words'], 'spring.steward-law')

test('a law pack is looked at first, and used only when somebody says so', async () => {
  const used = vi.fn(() => Promise.resolve({ id: '00000000-0000-4000-8000-000000000001', version: '2027-02-28' }))
  pretend({ library: { packs: () => Promise.resolve([]), look: () => Promise.resolve({ preview }), use: used } })
  const { container } = show(<LawPacksSheet />)
  await userEvent.upload(container.querySelector('input') ?? container, file())
  expect(await screen.findByRole('heading', { name: 'What “Rules of spring 2027” would change' })).toBeVisible()
  expect(screen.getByText('Now: nothing')).toBeVisible()
  expect(screen.getByText('Then: 20 February 2027')).toBeVisible()
  expect(used).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Use these rules' }))
  expect(used).toHaveBeenCalledOnce()
})

test('a file that cannot be used says why, and that nothing has changed', async () => {
  pretend({
    library: { packs: () => Promise.resolve([]), look: () => Promise.resolve({ fault: 'This is not a law pack.' }) },
  })
  const { container } = show(<LawPacksSheet />)
  await userEvent.upload(container.querySelector('input') ?? container, file())
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'This file cannot be used. Nothing has changed.This is not a law pack.',
  )
  expect(screen.queryByRole('button', { name: 'Use these rules' })).toBeNull()
})
