import { addressKeys, codedTexts, type MatchKey } from '@core/suppression/recognise'
import { includesScope, type Scope } from '@core/suppression/scope'
import type { Deps } from '../deps'
import { addRefusal, byNothing } from './add-refusal'
import type { ListedRefusal } from './suppression'
import { findSome } from './suppression-repository'

/** Adds what a list from elsewhere says of addresses and numbers; what stands already, at least as wide, is left alone. */
export function createAddListed({ register, clock, newId }: Deps) {
  return (listed: readonly ListedRefusal[], why: string): { added: number; known: number } => {
    const wanted = listed.flatMap((one) => {
      const { email = '', phone = '' } = one
      const keys = addressKeys({ emails: [email], phones: [phone] })
      return keys.length === 0 ? [] : [{ one, keys, scope: { channels: one.channels, purposes: one.purposes ?? [] } }]
    })
    const scopes = standingScopes(wanted.flatMap(({ keys }) => keys))
    const told = new Set<string>()
    const fresh = wanted.filter(({ keys, scope }) => {
      const text = JSON.stringify([keys, scope])
      const stands = keys.every((key) => (scopes.get(textOf(key)) ?? []).some((has) => includesScope(has, scope)))
      if (stands || told.has(text)) return false
      told.add(text)
      return true
    })
    if (fresh.length === 0) return { added: 0, known: wanted.length }
    return register.change({ action: 'suppression.addMany', subject: '', final: true }, (db) => {
      for (const { one, scope } of fresh)
        addRefusal(
          db,
          register.journal,
          {
            id: newId(),
            about: 'address',
            name: '',
            channels: [...scope.channels],
            purposes: [...scope.purposes],
            askedOn: one.askedOn,
            source: one.source,
            note: why.slice(0, 300),
            requestId: null,
            reference: '',
            addedAt: clock.now(),
            inCrmOn: null,
            lifted: null,
          },
          { ...byNothing, emails: [one.email ?? ''], phones: [one.phone ?? ''] },
        )
      return { added: fresh.length, known: wanted.length - fresh.length }
    })
  }

  /** How far the entries reach that stand for these addresses, those known only by a keyed hash too. */
  function standingScopes(keys: readonly MatchKey[]): Map<string, Scope[]> {
    const marks = register.journal.everyMarkOf(keys.flatMap((key) => codedTexts(key).slice(0, 1)))
    const texts = new Map(keys.map((key, i) => [textOf(key), marks[i] ?? []]))
    const rows = register.read.all<{ id: string; value: string; mark: string }>(
      `SELECT k.suppression_id AS id, k.value, k.mark FROM json_each(@values) AS v
         CROSS JOIN suppression_key AS k ON k.value = v.value AND k.value <> '' AND k.kind IN ('email', 'phone')
       UNION ALL SELECT k.suppression_id AS id, k.value, k.mark FROM json_each(@marks) AS v
         CROSS JOIN suppression_key AS k ON k.mark = v.value AND k.mark <> ''`,
      { values: JSON.stringify(keys.map(({ value }) => value)), marks: JSON.stringify(marks.flat()) },
    )
    const entries = new Map(findSome(register.read, [...new Set(rows.map(({ id }) => id))]).map((one) => [one.id, one]))
    const byText = new Map<string, Scope[]>()
    const markOwner = new Map([...texts].flatMap(([text, own]) => own.map((mark) => [mark, text] as const)))
    for (const { id, value, mark } of rows) {
      const entry = entries.get(id)
      const text = value === '' ? markOwner.get(mark) : value
      if (!entry || entry.lifted || text === undefined) continue
      byText.set(text, [...(byText.get(text) ?? []), entry])
    }
    return byText
  }
}

/** An address and a number are never written alike. */
function textOf({ value }: MatchKey): string {
  return value
}
