import { AppError } from '@core/contract/errors'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { BringInStep } from '../../../src/renderer/src/features/moves/BringInStep'
import { SaveExport } from '../../../src/renderer/src/features/moves/SaveExport'
import { pretend, show } from '../show'

const OF_FILE = 'four grey geese by the weir'
const HERE = 'nine loud rooks at noon today'
const summary = { records: 1260, lines: 1, bytes: 2_400_000 }
const working = { state: 'writing' as const, done: 40, total: 100 }

/** An answer that is given when the test says so. */
function later<T>() {
  let answer: (value: T) => void = () => undefined
  let fail: (error: Error) => void = () => undefined
  const promise = new Promise<T>((resolve, reject) => {
    answer = resolve
    fail = reject
  })
  return { promise, answer: (value: T) => answer(value), fail: (error: Error) => fail(error) }
}

async function type(label: string, text: string) {
  await userEvent.clear(screen.getByLabelText(label))
  await userEvent.click(screen.getByLabelText(label))
  await userEvent.paste(text)
}

describe('saving the register into a file', () => {
  const press = () => userEvent.click(screen.getByRole('button', { name: 'Choose where to save it' }))

  test('asks for a passphrase of its own first, typed twice', async () => {
    const save = vi.fn()
    pretend({ moves: { save } })
    show(<SaveExport />)
    await press()
    expect(screen.getByLabelText('Passphrase for the file')).toHaveAccessibleDescription(/at least 10 characters/)
    expect(save).not.toHaveBeenCalled()
  })

  test('says what went into the file, and forgets the passphrase', async () => {
    const save = vi.fn().mockResolvedValue({ saved: true, summary })
    pretend({ moves: { save, progress: async () => ({ state: 'idle', done: 0, total: 0 }) } })
    show(<SaveExport />)
    await type('Passphrase for the file', OF_FILE)
    await type('Type it again', OF_FILE)
    await press()
    expect(await screen.findByRole('status')).toHaveTextContent('1,260 entries, 1 line of history, 2.4 MB')
    expect(save).toHaveBeenCalledWith({ passphrase: OF_FILE })
    await userEvent.click(screen.getByRole('button', { name: 'Save another file' }))
    expect(screen.getByLabelText('Passphrase for the file')).toHaveValue('')
  })

  test('goes on as if nothing had been when no file is chosen', async () => {
    pretend({ moves: { save: async () => ({ saved: false }), progress: async () => working } })
    show(<SaveExport />)
    await type('Passphrase for the file', OF_FILE)
    await type('Type it again', OF_FILE)
    await press()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Choose where to save it' })).toBeInTheDocument())
    expect(screen.getByLabelText('Passphrase for the file')).toHaveValue(OF_FILE)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  test('shows how far it is, and stops when asked to', async () => {
    const saving = later<{ saved: boolean }>()
    const cancel = vi.fn(async () => {
      saving.fail(new AppError('not-allowed', { reason: 'It was stopped.' }))
      return {}
    })
    pretend({ moves: { save: () => saving.promise, progress: async () => working, cancel } })
    show(<SaveExport />)
    await type('Passphrase for the file', OF_FILE)
    await type('Type it again', OF_FILE)
    await press()
    expect(await screen.findByText(/Saving the register. 40 %/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Stopped. Nothing of the file was kept.')
    expect(cancel).toHaveBeenCalledOnce()
  })
})

describe('bringing in a register', () => {
  const broughtIn = vi.fn()
  beforeEach(() => broughtIn.mockClear())
  const press = () => userEvent.click(screen.getByRole('button', { name: 'Bring it in' }))
  const step = () => show(<BringInStep onBack={() => undefined} onBroughtIn={broughtIn} />)
  const choose = async () => ({ name: 'Steward register.steward' })
  const idle = async () => ({ state: 'idle' as const, done: 0, total: 0 })

  async function fillIn() {
    await userEvent.click(screen.getByRole('button', { name: 'Choose the file' }))
    expect(await screen.findByText('Steward register.steward')).toBeInTheDocument()
    await type('Passphrase of the file', OF_FILE)
    await type('New passphrase, for this computer', HERE)
    await type('Type it again', HERE)
  }

  test('names everything that is missing, beside its place, and starts nothing', async () => {
    const bringIn = vi.fn()
    pretend({ moves: { bringIn, choose } })
    step()
    await press()
    expect(screen.getByText('Choose the file first. Its name ends in .steward.')).toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Choose the file' })).toHaveFocus())
    expect(screen.getByLabelText('Passphrase of the file')).toHaveAccessibleDescription(/Type the passphrase/)
    expect(bringIn).not.toHaveBeenCalled()
  })

  test('hands on the new recovery sheet', async () => {
    const sheet = { groups: ['7KQM', '2XHD', 'R9TV', 'W4JN', 'C6PA', '3YFG', 'Z8AE', 'M5RK'], madeAt: 'now' }
    const bringIn = vi.fn().mockResolvedValue(sheet)
    pretend({ moves: { bringIn, choose, progress: idle } })
    step()
    await fillIn()
    await press()
    await waitFor(() => expect(broughtIn).toHaveBeenCalled())
    expect(broughtIn.mock.calls[0]?.[0]).toEqual(sheet)
    expect(bringIn).toHaveBeenCalledWith({ passphrase: OF_FILE, newPassphrase: HERE })
  })

  test('puts a wrong passphrase at its field, and says of a bad file what is wrong with it', async () => {
    const bringIn = vi
      .fn()
      .mockRejectedValueOnce(new AppError('wrong-export-passphrase'))
      .mockRejectedValueOnce(new AppError('export-refused', { reason: 'The file holds a link to somewhere else.' }))
    pretend({ moves: { bringIn, choose, progress: idle } })
    step()
    await fillIn()
    await press()
    await waitFor(() =>
      expect(screen.getByLabelText('Passphrase of the file')).toHaveAccessibleDescription(/does not open the file/),
    )
    await press()
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'That file was not brought in.The file holds a link to somewhere else.',
    )
    expect(broughtIn).not.toHaveBeenCalled()
  })
})
