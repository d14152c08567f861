import type { WayIn, WaysIn } from '@core/ways/contract'
import type { ReadableDb } from '../file/db'
import type { Held } from '../register/held-register'
import { personOf } from './come-in'
import * as people from './person-repository'
import * as ways from './way-repository'

/** Everybody with a way in, and the ways that are nobody’s in particular. */
export function listWays({ register, slot, own }: Pick<Held, 'register' | 'slot' | 'own'>): WaysIn {
  const { read } = register
  const you = own === undefined ? null : personOf(read, own)
  const standing = ways.findAll(read).filter(({ endedAt }) => endedAt === null)
  const the = (kind: ways.WayRecord['kind']) => standing.filter((way) => way.kind === kind).map(shown)[0]
  return {
    people: people.findAll(read).map(({ id, name, addedAt, removedAt }) => ({
      id,
      name,
      addedAt,
      removedAt: removedAt ?? undefined,
      isYou: id === you,
      ways: standing.filter(({ personId }) => personId === id).map(shown),
    })),
    unclaimed: standing
      .filter(({ kind, personId }) => kind === 'passphrase' && personId === null)
      .map((way) => ({ ...shown(way), isYou: way.slotId === own })),
    recovery: the('recovery'),
    parts: the('parts'),
    openedWith: slot.kind,
  }
}

/** The passphrase slot of whoever a way belongs to; undefined where it is nobody’s. */
export function passphraseOf(db: ReadableDb, slotId: string): string | undefined {
  const personId = personOf(db, slotId)
  if (personId === null) return undefined
  return ways.findAll(db).find((way) => way.kind === 'passphrase' && way.personId === personId && way.endedAt === null)
    ?.slotId
}

function shown({ slotId, kind, madeAt, lastUsedAt }: ways.WayRecord): WayIn {
  return { id: slotId, kind, madeAt, lastUsedAt: lastUsedAt ?? undefined }
}
