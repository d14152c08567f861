import type { BundleField, BundleItem } from '@core/bundle/item'
import { z } from 'zod'
import type { ReadableDb } from '../../file/db'
import { bindOf, type BundleSource, type Subject } from '../source'
import { dayWords, spaced } from '../words'

/** Lines of the trail shown together as one item. */
const TOGETHER = 100

/**
 * The lines of the trail that name a record of the person: what was done and when, not by which of the staff, and not what
 * was done to the case since its answer is being put together.
 */
export const changeSource: BundleSource = {
  id: 'audit_event',
  shows: { audit_event: 'at action detail' },
  leaves: { audit_event: 'seq actor subject previous_hash hash' },
  read: readChanges,
}

type Line = { seq: number; at: string; action: string; detail: string }

const names = z.array(z.string())

function readChanges(db: ReadableDb, subject: Subject): BundleItem[] {
  const sql = `SELECT seq, at, action, detail FROM audit_event
    WHERE subject IN (SELECT value FROM json_each(@records)) AND NOT (subject = @answering AND seq >= coalesce(
      (SELECT min(seq) FROM audit_event WHERE action = 'bundle.gather' AND subject = @answering), seq + 1))
    ORDER BY seq`
  const lines = db.all<Line>(sql, bindOf(sql, subject))
  const items: BundleItem[] = []
  for (let from = 0; from < lines.length; from += TOGETHER) {
    const some = lines.slice(from, from + TOGETHER)
    items.push({
      id: `audit_event:${some[0]?.seq ?? 0}`,
      group: 'changes',
      title: `Changes ${from + 1} to ${from + some.length}`,
      on: some[0]?.at.slice(0, 10) ?? '',
      fields: some.map(fieldOf),
      file: null,
      found: null,
    })
  }
  return items
}

/** “consents.give” of 20 November, with the names of the facts that were written. */
function fieldOf({ seq, at, action, detail }: Line): BundleField {
  const [feature = '', ...verb] = action.split('.')
  const facts = names.parse(JSON.parse(detail)).map(spaced)
  const words = `${feature}: ${verb.map(spaced).join(', ')}`
  return {
    name: `line ${seq}`,
    label: dayWords(at),
    text: facts.length === 0 ? words : `${words} (${facts.join(', ')})`,
  }
}
