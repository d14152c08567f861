import type { ImportCounts, ImportProgress, ImportState, OneImport, SeenFile } from '@core/imports/contract'
import { noCounts } from '@core/imports/no-counts'
import { MOST_BYTES } from '@core/imports/reading/recognise'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { ImportPage } from '../../../src/renderer/src/features/imports/ImportPage'
import { pretend, show, type FakeSteward } from '../show'

const id = '00000000-0000-4000-8000-000000000001'
const seen: SeenFile = {
  kind: 'table',
  encoding: 'utf-8',
  encodingGuessed: false,
  delimiter: ',',
  headerRecord: 0,
  headers: ['Name', 'E-mail'],
  layout: 'other',
  columns: [
    { field: 'full-name', tag: '' },
    { field: 'email', tag: '' },
  ],
  sample: [['Joan Whitlock', 'joan@firm.example']],
  firstLines: ['Name, E-mail'],
  remembered: false,
}
const counts: ImportCounts = { ...noCounts, rows: 2002, ready: 2001, refused: 1, problems: 1, optedOut: 40 }
const at = (state: ImportState, part = 1, more: Partial<ImportCounts> = {}): ImportProgress => ({
  state,
  part,
  counts: { ...counts, ...more },
})
const list = new File(['Name,E-mail\nJoan Whitlock,joan@firm.example'], 'fair.csv')

/** A register that holds one import, whose progress the test sets. */
function register(more: FakeSteward['imports'] = {}, others: FakeSteward = {}) {
  const now = { progress: at('holding', 0) }
  const imports = {
    list: () => Promise.resolve([] as OneImport[]),
    begin: vi.fn(() => Promise.resolve({ id })),
    piece: vi.fn(({ bytes }: { bytes: Uint8Array }) => Promise.resolve({ received: bytes.length })),
    look: () => Promise.resolve(seen),
    check: vi.fn(() => Promise.resolve(at('checked'))),
    rows: () => Promise.resolve({ rows: [], total: 0 }),
    progress: () => Promise.resolve(now.progress),
    cancel: vi.fn(() => Promise.resolve(at('cancelled'))),
    ...more,
  }
  pretend({ imports, ...others })
  return { imports, now }
}

/** The page, and a way to leave it and come back. */
function Pages() {
  const [elsewhere, setElsewhere] = useState(false)
  return (
    <>
      <button onClick={() => setElsewhere(!elsewhere)}>{elsewhere ? 'Come back' : 'Go elsewhere'}</button>
      {!elsewhere && <ImportPage />}
    </>
  )
}

const open = () => void show(<Pages />, '/contacts/import')
const title = () => screen.getByRole('heading', { level: 1 })
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const drop = (...files: File[]) =>
  fireEvent.drop(screen.getByRole('region', { name: 'The file' }), { dataTransfer: { files } })

/** Up to the preview. */
async function preview(what?: string) {
  open()
  if (what) await userEvent.click(screen.getByRole('radio', { name: new RegExp(what) }))
  drop(list)
  await press('Check the rows')
  await waitFor(() => expect(title()).toHaveTextContent(/^2,001 .* can come in/))
}

test('a file that is dropped is handed over, read and shown', async () => {
  const sizes: number[] = []
  const piece = ({ bytes }: { bytes: Uint8Array }) => Promise.resolve({ received: sizes.push(bytes.length) })
  const { imports } = register({ piece })
  open()
  drop(list)
  expect(await screen.findByRole('heading', { level: 1, name: 'What the file holds' })).toBeVisible()
  expect(imports.begin).toHaveBeenCalledWith({ bytes: list.size })
  expect(sizes).toEqual([list.size])
  expect(await screen.findByRole('combobox', { name: 'Name goes to' })).toHaveValue('full-name')
})

test('several files, a folder, and a file that is too large are refused in words, and nothing is sent', async () => {
  const { imports } = register({ begin: vi.fn(() => Promise.resolve({ id })) })
  open()
  drop(list, list)
  expect(await screen.findByRole('alert')).toHaveTextContent('These are several files.')
  const large = new File(['x'], 'large.csv')
  Object.defineProperty(large, 'size', { value: MOST_BYTES + 1 })
  drop(large)
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('larger than 100 MB'))
  expect(imports.begin).not.toHaveBeenCalled()
  const folder = new File(['x'], 'a folder')
  Object.defineProperty(folder, 'slice', { value: () => ({ arrayBuffer: () => Promise.reject(new Error('no')) }) })
  drop(folder)
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('If it is a folder'))
  expect(imports.piece).not.toHaveBeenCalled()
})

test('what is missing stands beside its field, and what was typed is there again after a look at the rows', async () => {
  const faults = { issues: [{ path: 'settings.source', message: 'Write where this list comes from.' }] }
  const check = vi.fn(() => Promise.resolve(at('checked')))
  const { AppError } = await import('@core/contract/errors')
  check.mockRejectedValueOnce(new AppError('invalid-input', faults))
  register({ check })
  open()
  drop(list)
  await press('Check the rows')
  const source = await screen.findByRole('textbox', { name: 'Where does this list come from?' })
  await waitFor(() => expect(source).toHaveAccessibleDescription(/Write where this list comes from/))
  fireEvent.change(source, { target: { value: 'The fair' } })
  await press('Check the rows')
  await press('Change the columns')
  expect(await screen.findByRole('textbox', { name: 'Where does this list come from?' })).toHaveValue('The fair')
})

test('whoever leaves while people come in finds the work again, and can cancel it', async () => {
  let answer: (progress: ImportProgress) => void = () => undefined
  const bringIn = () => new Promise<ImportProgress>((resolve) => (answer = resolve))
  const cancel = vi.fn(() => Promise.resolve(at('bringing-in', 0.5)))
  const { now } = register({ bringIn, cancel })
  await preview()
  now.progress = at('bringing-in', 0.5, { added: 1000 })
  await press('Bring in 2,001 people')
  expect(await screen.findByText('1,000 of 2,001 people so far.')).toBeVisible()
  expect(screen.getByText(/Cancel takes everybody out again/)).toBeVisible()
  expect(screen.getByText(/stays on it\. They said no/)).toBeVisible()
  expect(screen.getByRole('button', { name: /Article 21\(3\)/ })).toBeVisible()
  expect(screen.getByText('Bringing them in: 50 per cent done')).toHaveAttribute('aria-live', 'polite')
  await press('Go elsewhere')
  expect(screen.queryByRole('heading', { level: 1 })).toBeNull()
  await press('Come back')
  expect(await screen.findByText('1,000 of 2,001 people so far.')).toBeVisible()
  await press('Cancel')
  expect(cancel).toHaveBeenCalledWith({ id })
  await waitFor(() => expect(title()).toHaveTextContent('Cancelling the import'))
  now.progress = at('cancelled')
  answer(at('cancelled'))
  await waitFor(() => expect(title()).toHaveTextContent('The import is cancelled'))
  expect(screen.getByText('The register is as it was before.')).toBeVisible()
  expect(screen.getByText(/stays on it\. They said no/)).toBeVisible()
})

test('work that answers at once and goes on is followed to its end, also from another page', async () => {
  const { now } = register({ bringIn: () => Promise.resolve(at('bringing-in', 0)) })
  await preview()
  now.progress = at('bringing-in', 0.2, { added: 400 })
  await press('Bring in 2,001 people')
  expect(await screen.findByText('400 of 2,001 people so far.')).toBeVisible()
  await press('Go elsewhere')
  now.progress = at('done', 1, { added: 2001 })
  await press('Come back')
  await waitFor(() => expect(title()).toHaveTextContent('2,001 people brought in'))
})

test('cancelling what is done already says so', async () => {
  let answer: (progress: ImportProgress) => void = () => undefined
  const { now } = register({
    bringIn: () => new Promise<ImportProgress>((resolve) => (answer = resolve)),
    cancel: () => Promise.resolve(at('done', 1, { added: 2001 })),
  })
  await preview()
  now.progress = at('bringing-in', 0.9)
  await press('Bring in 2,001 people')
  await press('Cancel')
  answer(at('done', 1, { added: 2001 }))
  expect(await screen.findByText('It was done before it could be cancelled')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Take the whole import back' })).toBeVisible()
})

test('taking back shows how far it is, and has no cancel', async () => {
  let answer: (progress: ImportProgress) => void = () => undefined
  const { now } = register({
    bringIn: () => Promise.resolve(at('done', 1, { added: 2001 })),
    undo: () => new Promise<ImportProgress>((resolve) => (answer = resolve)),
  })
  await preview()
  await press('Bring in 2,001 people')
  now.progress = at('undoing', 0.25, { added: 2000 })
  await press('Take the whole import back')
  expect(await screen.findByText('About 500 of 2,000 people so far.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull()
  answer(at('undone'))
  await waitFor(() => expect(title()).toHaveTextContent('The import is taken back'))
})

test('work that began before this page was opened is found', async () => {
  const one: OneImport = {
    id,
    target: 'people',
    layout: 'other',
    state: 'bringing-in',
    counts,
    source: 'The fair',
    beganAt: '2026-11-24T10:00:00Z',
    endedAt: '',
  }
  const { now } = register({ list: () => Promise.resolve([one]) })
  now.progress = at('bringing-in', 0.5, { added: 1000 })
  open()
  await waitFor(() => expect(title()).toHaveTextContent('Bringing them in'))
  expect(await screen.findByText('1,000 of 2,001 people so far.')).toBeVisible()
})

test('people are taken out again when bringing them in breaks off, and the page says so', async () => {
  const { AppError } = await import('@core/contract/errors')
  const { now } = register({ bringIn: () => Promise.reject(new AppError('disk-full')) })
  await preview()
  now.progress = { ...at('failed', 0.5, { added: 1000 }), problem: 'disk-full' }
  await press('Bring in 2,001 people')
  await waitFor(() => expect(title()).toHaveTextContent('The import was cut short'))
  expect(screen.getAllByText(/the disk of this computer is full/)[0]).toBeVisible()
  expect(screen.getByText(/Whoever was in already is taken out again/)).toBeVisible()
  await press('Choose the file again')
  expect(title()).toHaveTextContent('Bring people in')
})

test('a log that broke off says why and can go on', async () => {
  const { AppError } = await import('@core/contract/errors')
  const bringIn = vi.fn(() => Promise.resolve(at('done', 1, { added: 2001 })))
  bringIn.mockRejectedValueOnce(new AppError('disk-full'))
  const { now } = register({ bringIn })
  await preview('A log of access requests')
  now.progress = { ...at('failed', 0.5, { added: 1000 }), problem: 'disk-full' }
  await press('Bring in 2,001 requests')
  await waitFor(() => expect(title()).toHaveTextContent('Not every row is in yet'))
  await press('Go on')
  await waitFor(() => expect(title()).toHaveTextContent('2,001 requests brought in'))
})

test('rows with problems can be saved before anything is brought in, with the names of their columns', async () => {
  const saveLeftOut = vi.fn(() => Promise.resolve({ saved: true, total: 2 }))
  register({}, { exports: { saveLeftOut, progress: () => Promise.resolve({ done: 0, total: 0 }) } })
  await preview()
  await press(/^Problems/)
  expect(screen.getByText(/they are forgotten when you choose another file/)).toBeVisible()
  await press('Save the 2 rows with the reasons')
  expect(await screen.findByText('2 rows saved.')).toBeVisible()
  expect(saveLeftOut).toHaveBeenCalledWith({ importId: id, names: ['Name', 'E-mail'], total: 2 })
})
