import { refusalSources, refusalWords } from '@core/suppression/refusal-source'
import { scope } from '@core/suppression/scope'
import type { MatchKind, Stop } from '@core/suppression/stop'
import { z } from 'zod'
import type { ReadableDb } from '../file/db'

/** Whose refusal an entry is, and what a stop says of it whatever led to it. */
type Standing = { readonly about: string; readonly facts: Omit<Stop, 'matchedBy' | 'pointId'> }

type Row = {
  readonly id: string
  readonly about: string
  readonly channels: string
  readonly purposes: string
  readonly asked_on: string
  readonly source: string
  readonly note: string
  readonly request_id: string | null
  readonly reference: string
}

const columns = 's.id, s.about, s.channels, s.purposes, s.asked_on, s.source, s.note, s.request_id, s.reference'

/**
 * Entries that stand, by their ids: some, or all of them. Ten thousand are read at a time, so that what few different texts
 * there are is held against the model once, and not once in every row.
 */
export function standingEntries(db: ReadableDb, ids?: readonly string[]): Map<string, Standing> {
  if (ids?.length === 0) return new Map()
  // Few are looked up one by one: the planner would go through all that stand.
  const from = ids ? 'json_each(@ids) AS i CROSS JOIN suppression AS s ON s.id = i.value' : 'suppression AS s'
  const rows = db.all<Row>(
    `SELECT ${columns} FROM ${from} WHERE s.lifted_at = ''`,
    ids ? { ids: JSON.stringify(ids) } : {},
  )
  const scopes = new Map<string, z.output<typeof scope>>()
  const sources = new Map<string, string>()
  return new Map(
    rows.map((row) => {
      const reach = `${row.channels} ${row.purposes}`
      const { channels, purposes } = remembered(scopes, reach, () =>
        scope.parse({ channels: JSON.parse(row.channels), purposes: JSON.parse(row.purposes) }),
      )
      const words = remembered(sources, row.source, () => refusalWords(z.enum(refusalSources).parse(row.source)))
      const source = row.note === '' ? words : `${words}: ${row.note}`
      const { id, about, asked_on: askedOn, request_id: requestId, reference } = row
      return [id, { about, facts: { id, channels, purposes, askedOn, source, requestId, reference } }]
    }),
  )
}

/** An entry as it stands against a contact. */
export function stopOf({ facts }: Standing, matchedBy: MatchKind, pointId: string | null): Stop {
  return pointId === null ? { ...facts, matchedBy } : { ...facts, matchedBy, pointId }
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const had = known.get(key)
  if (had !== undefined) return had
  const made = make()
  known.set(key, made)
  return made
}
