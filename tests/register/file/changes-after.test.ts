import { afterEach, expect, it, vi } from 'vitest'
import { countChangesAfter } from '../../../src/register/file/backup/changes-after'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let opened: TestRegister
afterEach(() => opened.close())

const note = (action: string) => opened.deps.register.note({ action, subject: '' })

it('counts what came after a line, without walking what it has walked', () => {
  opened = openTestRegister()
  const { read } = opened.deps.register
  const asked = vi.fn<(sql: string) => void>()
  const count = countChangesAfter({
    ...read,
    get: (sql, bind) => {
      asked(sql)
      return read.get(sql, bind)
    },
  })
  for (let i = 0; i < 3; i++) note('contacts.edit')
  note('drafts.putAway')
  const first =
    read.get<{ seq: number }>("SELECT min(seq) AS seq FROM audit_event WHERE action = 'contacts.edit'")?.seq ?? 0
  const before = count(0)
  expect(count(first)).toBe(2)
  asked.mockClear()
  expect([count(0), count(first)]).toEqual([before, 2])
  expect(asked.mock.calls.filter(([sql]) => sql.includes('NOT IN'))).toEqual([])
  note('contacts.edit')
  note('drafts.putAway')
  expect([count(0), count(first)]).toEqual([before + 1, 3])
})
