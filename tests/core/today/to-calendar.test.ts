import { toCalendar } from '@core/today/to-calendar'
import { reminderOf } from '@core/today/reminder'
import { describe, expect, it } from 'vitest'
import { due } from './due'

const now = '2026-11-24T10:42:00.000Z'
const secret = 'Tom Ashdown, AR-2026-014'
const items = [
  due('breach:9f', { kind: 'breach', at: '2026-11-26T09:20:00Z', on: '2026-11-26', title: secret, why: secret }),
  due('request:7a', { kind: 'access', on: '2026-12-31', title: secret, why: secret }),
  due('waiting:1', { state: 'waiting', title: secret }),
]

describe('the calendar', () => {
  const text = toCalendar(items, now)

  it('is one event for each date, with what RFC 5545 asks of it', () => {
    const lines = text.replaceAll('\r\n ', '').split('\r\n')
    const all = (name: string) => lines.filter((line) => line.startsWith(name)).map((line) => line.slice(name.length))
    expect(all('BEGIN:VEVENT')).toHaveLength(2)
    expect(all('DTSTART')).toEqual([':20261126T092000Z', ';VALUE=DATE:20261231'])
    expect(all('DTEND')).toEqual([':20261126T092000Z', ';VALUE=DATE:20270101'])
    expect(all('SUMMARY:')).toEqual(['A breach has a date', 'A request has to be answered'])
    expect(all('DESCRIPTION:')[0]).toContain('what it is. Made from its list of due dates\\; it')
    expect(new Set(all('UID:')).size).toBe(2)
  })

  it('names nobody, and holds no id', () => {
    expect(text).not.toMatch(/Tom|Ashdown|AR-2026|9f|request:|7a@/)
  })

  it('has lines of at most 75 octets, each with its end, and the same marks each time', () => {
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(toCalendar(items, now)).toBe(text)
  })
})

describe('what the computer says outside the window', () => {
  it('counts and names nobody', () => {
    const list = {
      clocks: [due('c', { at: '2026-11-26T09:20:00Z', on: '2026-11-26', title: secret })],
      items: [
        due('a', { on: '2026-11-20', title: secret }),
        due('b', { on: '2026-11-24' }),
        due('d', { on: '2026-11-25' }),
      ],
    }
    const { text, marks } = reminderOf(list, '2026-11-24')
    expect(text).toBe('A breach clock is running. One thing is late. One thing ends today.')
    expect(marks).toHaveLength(3)
    expect(JSON.stringify(marks)).not.toContain('Tom')
  })

  it('says nothing where nothing presses', () => {
    expect(reminderOf({ clocks: [], items: [due('d', { on: '2026-11-25' })] }, '2026-11-24').text).toBeNull()
  })
})
