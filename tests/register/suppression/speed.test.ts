import { expect, it } from 'vitest'
import { createServices } from '../../../src/register/services'
import { openTestRegister } from '../../fixtures/register'
import { howOften, isFull } from '../../fixtures/how-often'

const contacts = howOften(2000, 100_000)
const entries = contacts / 10

const id = (n: number, kind: string) => `${kind}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** One in ten asked, in every way an entry can know somebody; the other addresses are nobody’s. Written straight into the tables. */
function fill(test: ReturnType<typeof openTestRegister>): string[] {
  const ids = Array.from({ length: contacts }, (_, n) => id(n, 'c'))
  test.deps.register.change({ action: 'tests.fill', subject: '', final: true }, (db) => {
    db.run(
      `INSERT INTO contact (id, kind, display_name, given_name, family_name, subscriber_type, legal_form, legal_evidence,
        organisation_name, job_title, source, obtained_on, notes, status, sort_name, search_text, created_at, updated_at)
      SELECT value, 'person', 'Ada ' || key, '', '', 'unknown', '', '', '', '', '', '', '', 'active', 'ada ' || key, '', '', ''
      FROM json_each(@ids)`,
      { ids: JSON.stringify(ids) },
    )
    for (const [kind, normal] of [
      ['email', `'p' || key || '@firm' || (key % 5000) || '.example'`],
      ['mobile', `'+44770' || printf('%07d', key)`],
    ])
      db.run(
        `INSERT INTO contact_point (id, contact_id, kind, value, label, valid, position, normal)
        SELECT 'p' || '${kind}' || key, value, '${kind}', ${normal}, '', 1, 0, ${normal} FROM json_each(@ids)`,
        { ids: JSON.stringify(ids) },
      )
    db.run(
      `INSERT INTO suppression (id, about, name, channels, purposes, asked_on, source, note, request_id, reference, added_at,
        in_crm_on, lifted_at, lifted_on, lift_reason, lift_evidence)
      SELECT 'e' || substr(value, 2), CASE WHEN key % 3 = 0 THEN 'person' ELSE 'address' END, '', '["email"]', '[]', '2026-10-01',
        'unsubscribed', '', NULL, '', '2026-10-01T00:00:00Z', '', '', '', '', '' FROM json_each(@ids) LIMIT ${entries}`,
      { ids: JSON.stringify(ids) },
    )
    db.run(
      `INSERT OR IGNORE INTO suppression_key (suppression_id, kind, value, mark)
      SELECT 'e' || substr(value, 2), CASE WHEN key % 3 = 0 THEN 'contact' ELSE 'email' END,
        CASE WHEN key % 3 = 0 THEN value ELSE 'p' || (key * 10) || '@firm' || (key * 10 % 5000) || '.example' END, ''
      FROM json_each(@ids) LIMIT ${entries}`,
      { ids: JSON.stringify(ids) },
    )
  })
  return ids
}

it(
  `tells for ${contacts} contacts which of ${entries} entries stand against them, in no time (SP11)`,
  { timeout: 240_000 },
  () => {
    const test = openTestRegister()
    try {
      const ids = fill(test)
      const { suppression } = createServices(test.deps)
      const times = Array.from({ length: 7 }, () => {
        const began = performance.now()
        expect(suppression.stopsOfAll(ids).size).toBeGreaterThanOrEqual(entries * 0.9)
        return performance.now() - began
      })
      const page = Array.from({ length: 7 }, () => {
        const began = performance.now()
        suppression.standing({ contactIds: ids.slice(100, 300) })
        return performance.now() - began
      })
      expect(page.toSorted((a, b) => a - b)[3]).toBeLessThan(100)
      expect(times.toSorted((a, b) => a - b)[3]).toBeLessThan(isFull ? 1000 : 500)
    } finally {
      test.close()
    }
  },
)
