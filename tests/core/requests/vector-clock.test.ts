import { clockEventTypes } from '@core/requests/clock-event'
import { clockKinds, dueFor } from '@core/requests/vector-clock'
import { jurisdictions } from '@core/time/jurisdiction'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const vector = z.object({
  id: z.string(),
  kind: z.enum(clockKinds),
  received: z.string(),
  jurisdiction: z.enum(jurisdictions),
  events: z.array(z.object({ type: z.enum(clockEventTypes), date: z.string() })),
  expectedDue: z.string().nullable(),
  note: z.string().optional(),
})

const fixtures = path.join(import.meta.dirname, '../../fixtures/law')
// The second table was worked out by a program of its own, from the words of the rules and the printed holidays.
const own = ['date-vectors.json', 'more-date-vectors.json'].map((name) => path.join(fixtures, name))
const files = [...own, ...(process.env['STEWARD_DATE_VECTORS']?.split(path.delimiter) ?? [])]

describe.each(files)('the dated examples of %s', (file) => {
  const vectors = z.array(vector).parse(JSON.parse(readFileSync(file, 'utf8')))

  it.each(vectors)('$id: $received gives $expectedDue', ({ kind, received, events, jurisdiction, expectedDue }) => {
    const due = dueFor(kind, received, events, jurisdiction)
    expect(comparable(due)).toBe(comparable(expectedDue))
  })

  it('hold with their events in any order', () => {
    for (const { id, kind, received, events, jurisdiction, expectedDue } of vectors) {
      const due = dueFor(kind, received, events.toReversed(), jurisdiction)
      expect(comparable(due), id).toBe(comparable(expectedDue))
    }
  })
})

/** Instants are compared as instants, whatever offset they are written with. */
function comparable(due: string | null): string | number | null {
  return due?.includes('T') ? Date.parse(due) : due
}
