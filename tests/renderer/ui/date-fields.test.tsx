import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { DateField } from '../../../src/renderer/src/ui/DateField'
import { DateTimeField } from '../../../src/renderer/src/ui/DateTimeField'
import { readDate, readTime, writeDate } from '../../../src/renderer/src/ui/typed-date'
import { show } from '../show'

test.each([
  ['3/12/2026', '2026-12-03'],
  ['03 / 12 / 2026', '2026-12-03'],
  ['3.12.2026', '2026-12-03'],
  ['3-12-2026', '2026-12-03'],
  ['03122026', '2026-12-03'],
  ['2026-12-03', '2026-12-03'],
  ['3 December 2026', '2026-12-03'],
  ['Thu 3rd Dec 2026', '2026-12-03'],
  ['29 Feb 2028', '2028-02-29'],
  ['29/2/2026', ''],
  ['31/4/2026', ''],
  ['13/13/2026', ''],
  ['3/12/26', ''],
  ['soon', ''],
  ['', ''],
  ['today', '2026-11-24'],
  ['Yesterday', '2026-11-23'],
])('"%s" is read as %s', (text, date) => {
  expect(readDate(text, { today: '2026-11-24' })).toBe(date)
})

test('two figures are a year only when the person has left the field', () => {
  expect(readDate('3/12/26', { shortYear: true })).toBe('2026-12-03')
  expect(readDate('3/12/99', { shortYear: true })).toBe('1999-12-03')
})

test('a day reads back what it writes', () => {
  expect(readDate(writeDate('2026-11-13'))).toBe('2026-11-13')
})

test.each([
  ['9:20', '09:20'],
  ['09.20', '09:20'],
  ['0920', '09:20'],
  ['9', '09:00'],
  ['23:59', '23:59'],
  ['24:00', ''],
  ['12:60', ''],
  ['noon', ''],
])('the time "%s" is read as %s', (text, time) => {
  expect(readTime(text)).toBe(time)
})

function OneDay({ maxDate }: { readonly maxDate?: string }) {
  const [value, setValue] = useState('')
  return (
    <>
      <DateField label="Received" value={value} onChange={setValue} maxDate={maxDate} />
      <output>{value}</output>
      <button type="button" onClick={() => setValue('2026-01-02')}>
        Fill
      </button>
    </>
  )
}

test('a typed day is understood at once and written out on leaving', async () => {
  show(<OneDay />)
  const field = screen.getByRole('textbox', { name: 'Received' })
  await userEvent.type(field, '13/11/2026')
  expect(screen.getByRole('status')).toHaveTextContent('2026-11-13')
  await userEvent.tab()
  expect(field).toHaveValue('13 / 11 / 2026')
  expect(screen.getByRole('button', { name: 'Received: choose from a calendar' })).toHaveFocus()
})

test('what is not a day is kept, and said to be none', async () => {
  show(<OneDay />)
  const field = screen.getByRole('textbox', { name: 'Received' })
  await userEvent.type(field, '30/2/2026')
  await userEvent.tab()
  expect(field).toHaveValue('30/2/2026')
  expect(field).toBeInvalid()
  expect(field).toHaveAccessibleDescription('Write a day, a month and a year, like 3 / 12 / 2026.')
  expect(screen.getByRole('status')).toHaveTextContent('')
})

test('a day after the last possible one is said to be so', async () => {
  show(<OneDay maxDate="2026-11-24" />)
  await userEvent.type(screen.getByRole('textbox', { name: 'Received' }), '25/11/2026')
  await userEvent.tab()
  expect(screen.getByText('The latest it can be is 24 November 2026.')).toBeInTheDocument()
})

test('a day set from outside replaces what was typed', async () => {
  show(<OneDay />)
  const field = screen.getByRole('textbox', { name: 'Received' })
  await userEvent.type(field, '13/11/2026')
  await userEvent.click(screen.getByRole('button', { name: 'Fill' }))
  expect(field).toHaveValue('02 / 01 / 2026')
})

function OneInstant() {
  const [value, setValue] = useState('')
  return (
    <>
      <DateTimeField label="Sure of it" value={value} onChange={setValue} error={value === '' ? 'When?' : undefined} />
      <output>{value}</output>
    </>
  )
}

test.each([
  ['23/11/2026', '0920', '2026-11-23T09:20:00Z'],
  ['23/7/2026', '9:20', '2026-07-23T08:20:00Z'],
])('%s at %s in the United Kingdom is the instant %s', async (day, time, instant) => {
  show(<OneInstant />)
  const group = screen.getByRole('group', { name: 'Sure of it' })
  expect(group).toHaveAccessibleDescription('When?')
  await userEvent.type(screen.getByRole('textbox', { name: 'Sure of it: day' }), day)
  expect(screen.getByRole('status')).toHaveTextContent('')
  await userEvent.type(screen.getByRole('textbox', { name: 'Sure of it: time, 24 hours' }), time)
  expect(screen.getByRole('status')).toHaveTextContent(instant)
  await userEvent.tab()
  expect(screen.getByRole('textbox', { name: 'Sure of it: time, 24 hours' })).toHaveValue('09:20')
})

test('a day that cannot be read holds the form back, and says so in the field', async () => {
  const user = userEvent.setup()
  let sent = 0
  function Form() {
    const [day, setDay] = useState('')
    const send = (event: React.SubmitEvent) => {
      event.preventDefault()
      sent += 1
    }
    return (
      <form onSubmit={send} noValidate>
        <DateField label="On which day (optional)" value={day} onChange={setDay} maxDate="2026-11-24" />
      </form>
    )
  }
  show(<Form />)
  const field = screen.getByLabelText('On which day (optional)')
  await user.type(field, '29/2/2026{Enter}')
  expect(sent).toBe(0)
  expect(field).toHaveAccessibleDescription('Write a day, a month and a year, like 3 / 12 / 2026.')
  expect(field).toHaveFocus()
  await user.clear(field)
  await user.type(field, '25/11/2026{Enter}')
  expect(sent).toBe(0)
  await user.clear(field)
  await user.type(field, '24/11/26{Enter}')
  expect(sent).toBe(1)
  expect(field).toHaveDisplayValue('24 / 11 / 2026')
})
