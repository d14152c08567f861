import type { ReadableDb, WritableDb } from '../file/db'
import type { KeyHeader, KeySlot } from '../file/key/header'
import * as people from './person-repository'
import * as ways from './way-repository'

/** Somebody opening the register: with which slot of which header. */
export type ComingIn = {
  readonly header: KeyHeader
  readonly slotId: string
  readonly at: string
  readonly newId: () => string
}

/**
 * Notes when a way was used, and brings the list in line with the header, which decides what opens: after a crash
 * between the two, or when an older header came back with a backup, they can differ.
 */
export function comeIn(db: WritableDb, { header, slotId, at, newId }: ComingIn): void {
  const known = new Map(ways.findAll(db).map((way) => [way.slotId, way]))
  for (const slot of header.slots) {
    const way = known.get(slot.id)
    if (!way) addWay(db, slot)
    else if (way.endedAt !== null) bringBack(db, way)
    known.delete(slot.id)
  }
  for (const gone of known.values()) if (gone.endedAt === null) ways.setEnded(db, gone.slotId, at)
  nameTheFirst(db, header, { at, newId })
  ways.setUsed(db, slotId, at)
}

/** Lists a new slot. */
export function addWay(
  db: WritableDb,
  { id, kind, createdAt }: KeySlot,
  of: { personId?: string | null; days?: number } = {},
): void {
  ways.insert(db, {
    slotId: id,
    kind,
    personId: of.personId ?? null,
    madeAt: createdAt,
    lastUsedAt: null,
    endedAt: null,
    days: of.days ?? null,
  })
}

/** Ends ways, and lists the new one of the same person in their place. */
export function takeOver(db: WritableDb, slot: KeySlot, instead: readonly string[], at: string): void {
  const [before] = instead.flatMap((id) => ways.find(db, id) ?? [])
  for (const id of instead) ways.setEnded(db, id, at)
  addWay(db, slot, { personId: before?.personId ?? null })
}

/** Whose a way is; null where it is nobody’s in particular. */
export function personOf(db: ReadableDb, slotId: string): string | null {
  return ways.find(db, slotId)?.personId ?? null
}

function bringBack(db: WritableDb, way: ways.WayRecord): void {
  ways.setEnded(db, way.slotId, null)
  if (way.personId !== null) people.setRemoved(db, way.personId, null)
}

/** Whoever made the register has its only passphrase, and no name yet. */
function nameTheFirst(db: WritableDb, header: KeyHeader, made: { at: string; newId: () => string }): void {
  const passphrases = header.slots.filter(({ kind }) => kind === 'passphrase')
  const [only] = passphrases
  if (!only || passphrases.length > 1 || people.findAll(db).length > 0) return
  const id = made.newId()
  people.insert(db, { id, name: '', addedAt: only.createdAt, removedAt: null })
  ways.setPerson(db, only.id, id)
}
