import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { rule } from '@core/law/rules'
import { ClockSentence } from '../../../src/renderer/src/ui/ClockSentence'
import { ConfirmDialog } from '../../../src/renderer/src/ui/ConfirmDialog'
import { DueState } from '../../../src/renderer/src/ui/DueState'
import { Empty } from '../../../src/renderer/src/ui/Empty'
import { LawLine } from '../../../src/renderer/src/ui/LawLine'
import { Ledger } from '../../../src/renderer/src/ui/Ledger'
import { LedgerRow } from '../../../src/renderer/src/ui/LedgerRow'
import { PageHead } from '../../../src/renderer/src/ui/PageHead'
import { Sheet } from '../../../src/renderer/src/ui/Sheet'
import { Steps } from '../../../src/renderer/src/ui/Steps'
import { Timeline } from '../../../src/renderer/src/ui/Timeline'
import { VerdictWord } from '../../../src/renderer/src/ui/VerdictWord'
import { Wash } from '../../../src/renderer/src/ui/Wash'
import { show } from '../show'

test('a page says where it is and carries one title', () => {
  show(<PageHead title="Access request" crumb={[{ label: 'Requests', href: '/requests' }, { label: 'AR-2026-014' }]} />)
  expect(screen.getByRole('heading', { level: 1, name: 'Access request' })).toHaveAttribute('tabindex', '-1')
  const crumb = screen.getByRole('navigation', { name: 'You are here' })
  expect(within(crumb).getByRole('link', { name: 'Requests' })).toHaveAttribute('href', '/requests')
  expect(crumb).toHaveTextContent('AR-2026-014')
})

test.each([
  ['2026-11-20', undefined, '4 days late', 'red'],
  ['2026-11-23', undefined, '1 day late', 'red'],
  ['2026-11-24', undefined, 'Ends today', 'amber'],
  ['2026-11-25', undefined, 'Tomorrow', 'amber'],
  ['2026-11-27', undefined, 'In 3 days', 'amber'],
  ['2026-11-28', undefined, 'In 4 days', 'dimmed'],
  ['2026-12-03', undefined, 'In 9 days', 'dimmed'],
  [null, undefined, 'Waiting', 'info'],
  ['2026-12-03', 'waiting', 'Waiting', 'info'],
  ['2026-12-03', 'paused', 'Paused', 'info'],
  ['2026-12-03', 'held', 'Held', 'info'],
  ['2026-12-03', 'done', 'Done 12 November', 'pine'],
] as const)('a date %s that is %s reads "%s" in %s, with an icon', (dueOn, waiting, word, color) => {
  show(<DueState dueOn={dueOn} today="2026-11-24" waiting={waiting} doneOn="2026-11-12" />)
  expect(screen.getByText(word)).toHaveAttribute('data-color', color)
  expect(screen.getByText(word).querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
})

test.each([
  ['allowed', 'Yes'],
  ['allowed-with-duties', 'Yes, if…'],
  ['consent-needed', 'Ask first'],
  ['blocked', 'No'],
  ['blocked-until-mended', 'Fix first'],
  ['human-decision', 'You decide'],
] as const)('the verdict %s reads "%s"', (verdict, word) => {
  show(<VerdictWord verdict={verdict} />)
  expect(screen.getByText(word)).toBeInTheDocument()
})

test('a refusal by a house rule says so', () => {
  show(<VerdictWord verdict="blocked" ownRule />)
  expect(screen.getByText('No, own rule')).toBeInTheDocument()
})

test('each row of a ledger is an item, and its button names the matter', async () => {
  const open = vi.fn()
  show(
    <Ledger label="Everything due, most urgent first">
      <LedgerRow
        on="2026-12-03"
        state={null}
        title="Answer Tom Ashdown’s request"
        why="One month"
        verb={{ label: 'Open', onClick: open }}
      />
      <LedgerRow
        on={null}
        state={null}
        title="Proof of identity"
        why="Asked"
        verb={{ label: 'Record it', href: '/requests/1' }}
      />
    </Ledger>,
  )
  const rows = within(screen.getByRole('list', { name: 'Everything due, most urgent first' })).getAllByRole('listitem')
  expect(rows).toHaveLength(2)
  expect(rows[0]).toHaveTextContent('Thu 3 Dec')
  expect(rows[1]).toHaveTextContent('No date yet')
  await userEvent.click(screen.getByRole('button', { name: 'Open: Answer Tom Ashdown’s request' }))
  expect(open).toHaveBeenCalledOnce()
  expect(screen.getByRole('link', { name: 'Record it: Proof of identity' })).toHaveAttribute('href', '/requests/1')
})

test('the law line names the provision and opens our words of it by keyboard', async () => {
  show(<LawLine rules={['sar.roll']} />)
  const { cite, say } = rule('sar.roll')
  const opener = screen.getByRole('button', {
    name: new RegExp(`^${cite.replaceAll(/[()[\].]/g, '.')}.*what it says$`),
  })
  opener.focus()
  await userEvent.keyboard('{Enter}')
  expect(await screen.findByText(say)).toBeInTheDocument()
})

test('the clock sentence sets the date in bold inside its working, and keeps the own target apart', () => {
  show(
    <ClockSentence
      label="Reply by"
      dueOn="2026-12-03"
      state={null}
      sentences={['You waited 5 days.', 'That makes it Thursday 3 December 2026, a working day.']}
      target="Own target: Wed 2 Dec"
      rules={['sar.roll']}
      nation="england-and-wales"
    />,
  )
  expect(screen.getByText('Thursday 3 December 2026').tagName).toBe('B')
  expect(screen.getByText('Thu 3 Dec').parentElement?.nextElementSibling).toHaveTextContent(/^2026$/)
  expect(screen.getByText('Own target: Wed 2 Dec')).toBeInTheDocument()
  expect(screen.getByText('England and Wales.')).toBeInTheDocument()
})

test('steps mark the one being looked at and can be opened', async () => {
  const open = vi.fn()
  const steps = [
    { id: 'log', label: 'Log', note: '28 Oct', state: 'done' },
    { id: 'gather', label: 'Gather', state: 'now' },
    { id: 'close', label: 'Close', state: 'todo' },
  ] as const
  show(<Steps steps={steps} current="gather" onOpen={open} />)
  expect(screen.getByRole('listitem', { current: 'step' })).toHaveTextContent('Gather')
  await userEvent.click(screen.getByRole('button', { name: /Log, done/ }))
  expect(open).toHaveBeenCalledWith('log')
})

test('the timeline gives each thing its day, with the year only where it differs', () => {
  show(
    <Timeline
      items={[
        { on: '2026-11-12', title: 'Asked for a search' },
        { on: '2025-12-30', title: 'Received', detail: 'The month starts', strong: true },
      ]}
    />,
  )
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '12 NovAsked for a search',
    '30 Dec2025ReceivedThe month starts',
  ])
})

test('sheets, washes and empty pages have headings and roles', () => {
  show(
    <Sheet title="Where we looked">
      <Wash tone="red" title="That could not be saved" role="alert">
        The disk is full.
      </Wash>
      <Empty
        title="Requests will be here"
        say="So that no date is missed."
        action={<button type="button">Log one</button>}
      />
    </Sheet>,
  )
  expect(screen.getByRole('heading', { level: 2, name: 'Where we looked' })).toBeInTheDocument()
  expect(screen.getByRole('alert')).toHaveTextContent('That could not be savedThe disk is full.')
  expect(screen.getByRole('button', { name: 'Log one' })).toBeInTheDocument()
})

test('a destroying dialog lists what goes and gives Cancel the focus', async () => {
  const confirm = vi.fn()
  show(
    <ConfirmDialog
      opened
      onClose={() => undefined}
      onConfirm={confirm}
      title="Destroy 9 notes about Joan Whitlock?"
      goes={['9 session notes', '2 drafts']}
      stays="The agreement stays until 31 May 2032."
      button="Destroy 9 notes"
      danger
    />,
  )
  const dialog = await screen.findByRole('dialog', { name: 'Destroy 9 notes about Joan Whitlock?' })
  expect(within(dialog).getAllByRole('listitem')).toHaveLength(2)
  expect(within(dialog).getByRole('button', { name: 'Cancel' })).toHaveAttribute('data-autofocus')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Destroy 9 notes' }))
  expect(confirm).toHaveBeenCalledOnce()
})
