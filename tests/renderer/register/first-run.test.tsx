import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { PassphraseStep } from '../../../src/renderer/src/features/register/PassphraseStep'
import { recoverySheet } from '../../../src/renderer/src/features/register/recovery-sheet'
import { RecoveryStep } from '../../../src/renderer/src/features/register/RecoveryStep'
import { pretend, show } from '../show'
import { write } from '../write'

const groups = ['7KQM', '2XHD', 'R9TV', 'W4JN', 'C6PA', '3YFG', 'Z8AE', 'M5RK']
const sheet = { groups, madeAt: '2026-11-24T10:42:00Z' }

/** Which group the page asks for, counted from 0. It is another one each time. */
function asked(): number {
  return Number(/Group (\d) is hidden/.exec(document.body.textContent ?? '')?.[1]) - 1
}

test('a passphrase under ten characters is refused with a sentence, and nothing is created', async () => {
  const create = vi.fn()
  pretend({ register: { create } })
  show(<PassphraseStep isSample={false} busy={false} onBack={() => undefined} onCreated={() => undefined} />)
  await userEvent.type(screen.getByLabelText('Passphrase'), 'too short')
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
  expect(screen.getByLabelText('Passphrase')).toHaveAccessibleDescription(/at least 10 characters/)
  expect(create).not.toHaveBeenCalled()
})

test('two typings that differ are refused; shown on the screen, one typing is enough', async () => {
  const create = vi.fn().mockResolvedValue(sheet)
  const created = vi.fn()
  pretend({ register: { create } })
  show(<PassphraseStep isSample={false} busy={false} onBack={() => undefined} onCreated={created} />)
  await write(screen.getByLabelText('Passphrase'), 'kettle moss violin tram')
  await write(screen.getByLabelText('Type it again'), 'kettle moss violin tran')
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
  expect(screen.getByText(/The two are not the same/)).toBeInTheDocument()
  expect(create).not.toHaveBeenCalled()

  await userEvent.click(screen.getAllByRole('button', { name: 'Show what is typed' })[0] as HTMLElement)
  expect(screen.queryByLabelText('Type it again')).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
  expect(create).toHaveBeenCalledWith({ passphrase: 'kettle moss violin tram' })
  expect(created).toHaveBeenCalledWith(sheet, expect.anything(), undefined, expect.anything())
})

test('the group asked for is hidden on the screen, and only the right one proves the sheet', async () => {
  const proveRecovery = vi.fn(({ group, text }: { group: number; text: string }) =>
    Promise.resolve({ proven: groups[group] === text.toUpperCase() }),
  )
  const done = vi.fn()
  pretend({ register: { proveRecovery } })
  show(<RecoveryStep sheet={sheet} onDone={done} />)
  const hidden = groups[asked()] ?? ''
  expect(groups.filter((group) => screen.queryByText(group) === null)).toEqual([hidden])

  await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
  expect(done).not.toHaveBeenCalled()
  const field = screen.getByRole('textbox', { name: `Group ${asked() + 1} from the sheet` })
  expect(field).toHaveAccessibleDescription(`Type group ${asked() + 1} first, or choose “Do this later”.`)

  await userEvent.type(field, '000')
  expect(proveRecovery).not.toHaveBeenCalled()
  expect(screen.getByText('One more letter or number')).toBeInTheDocument()
  await userEvent.type(field, '0')
  expect(await screen.findByText(/That is not group . of your sheet/)).toBeInTheDocument()

  await userEvent.clear(field)
  await userEvent.type(field, hidden.toLowerCase())
  expect(await screen.findByText('It matches. This sheet opens the register.')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
  expect(done).toHaveBeenCalledOnce()
})

test('it can be done later, and the page says what that means', async () => {
  const done = vi.fn()
  pretend({})
  show(<RecoveryStep sheet={sheet} onDone={done} />)
  expect(screen.getByText(/Later you make a new sheet/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Do this later' }))
  expect(done).toHaveBeenCalledOnce()
})

test('printing hands the whole sheet to the printer and then says so', async () => {
  const print = vi.fn().mockResolvedValue({ printed: true })
  pretend({ paper: { print } })
  show(<RecoveryStep sheet={sheet} onDone={() => undefined} />)
  await userEvent.click(screen.getByRole('button', { name: 'Print' }))
  expect(await screen.findByText('Sent to the printer.')).toBeInTheDocument()
  expect(JSON.stringify(print.mock.calls[0])).toContain('C6PA')
})

test('the sheet holds all eight groups in order, the day, and how to use it', () => {
  const table = recoverySheet(sheet).find((block) => block.type === 'table')
  expect(table?.type === 'table' && table.rows.flat()).toEqual(
    groups.flatMap((group, index) => [String(index + 1), [{ text: group, bold: true }]]),
  )
  expect(JSON.stringify(recoverySheet(sheet))).toContain('24 November 2026')
})
