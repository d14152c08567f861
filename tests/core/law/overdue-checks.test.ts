import { overdueChecks } from '@core/law/overdue-checks'
import { rules } from '@core/law/rules'
import { sources } from '@core/law/sources'
import { expect, test } from 'vitest'

const counts = (today: string) =>
  Object.fromEntries(
    Object.entries(overdueChecks({ rules, sources, today })).map(([title, lines]) => [title, lines.length]),
  )

test('nothing is overdue on the day of the check but what was never checked', () => {
  const found = counts('2026-11-21')
  expect(found['Rules checked more than six months ago']).toBe(0)
  expect(found['Rules whose review is due']).toBe(0)
  expect(found['Rules never checked against the source']).toBeGreaterThan(0)
})

test('after six months every check is old, on the very day', () => {
  expect(counts('2027-05-20')['Rules checked more than six months ago']).toBe(0)
  const checked = Object.values(rules).filter((rule) => rule.checkedOn !== null).length
  expect(counts('2027-05-21')['Rules checked more than six months ago']).toBe(checked)
})

test('the review of what the Act of 2025 changed is due at the end of February', () => {
  expect(counts('2027-02-27')['Rules whose review is due']).toBe(0)
  expect(counts('2027-02-28')['Rules whose review is due']).toBeGreaterThan(30)
})

test('our own rules are not law and are not listed', () => {
  const listed = Object.values(overdueChecks({ rules, sources, today: '2030-01-01' }))
    .flat()
    .join('\n')
  expect(listed).not.toContain('house.')
  expect(listed).not.toContain('settled.')
})
