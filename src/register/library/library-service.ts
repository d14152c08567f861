import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { rulesVersion, rulesVersionNow } from '@core/law/rules'
import type { KeptPack, libraryContract } from '@core/library/contract'
import { judgePack, type JudgedPack } from '@core/library/judge-pack'
import type { LawPack } from '@core/library/law-pack'
import { layPack } from '@core/library/lay-pack'
import { previewPack } from '@core/library/preview-pack'
import type { Deps } from '../deps'
import type { WritableDb } from '../file/db'
import * as packs from './law-pack-repository'
import { publisherKeys } from './publisher-keys'
import { readSealed } from './read-sealed'

/** What the worker knows of the program around it. */
export type Program = {
  /** The version of this Steward, `1.2.3`. */
  readonly version: string
  /** A key that only a program in development trusts besides the publisher’s; empty in every packaged one. */
  readonly testKey: string
}

/** What the library asks of others. */
type Others = {
  /** Other days are bank holidays now: what is open is worked out anew, inside the change that brought it. */
  readonly daysChanged: () => void
}

type Standing = { readonly stored: packs.StoredPack; readonly pack: LawPack | null }

/** Law packs: looked at, used, taken back. At the opening of a register its pack is laid over the rules of this thread. */
export function createLibraryService({ register, clock, newId }: Deps, program: Program, { daysChanged }: Others) {
  const keys = [...publisherKeys, ...(program.testKey === '' ? [] : [program.testKey])]

  function judge(bytes: Uint8Array, inUse: string): JudgedPack & { readonly sealed?: string } {
    const read = readSealed(bytes, keys)
    if ('fault' in read) return read
    return { ...judgePack(read.json, { inUse, program: program.version }), sealed: read.sealed }
  }

  /** Every kept pack, judged again: a key may be trusted no longer, and a newer program may have overtaken it. */
  const standing = (): Standing[] =>
    packs.findAll(register.read).map((stored) => {
      const judged = judge(new TextEncoder().encode(stored.sealed), '')
      return { stored, pack: 'pack' in judged ? judged.pack : null }
    })

  const chosen = (all: readonly Standing[]) =>
    all.find(({ stored, pack }) => pack !== null && stored.takenBackAt === '' && pack.version > rulesVersion)

  const layChosen = () => layPack(chosen(standing())?.pack ?? null)

  /** Writes, with the pack that will be in use laid already; if that fails, with what is in use laid again. */
  function changeTo(next: LawPack | null, action: string, id: string, write: (db: WritableDb) => void): void {
    const before = chosen(standing())?.pack?.bankHolidays ?? []
    const moves = JSON.stringify(before) !== JSON.stringify(next?.bankHolidays ?? [])
    try {
      // Taking back is an act of its own, which also takes it off the rules of both threads.
      register.change({ action, subject: id, final: true }, (db) => {
        write(db)
        layPack(next)
        if (moves) daysChanged()
      })
    } finally {
      layChosen()
    }
  }

  layChosen()
  return {
    inUse() {
      const pack = chosen(standing())?.pack
      return pack ? { version: pack.version, rules: pack.rules, bankHolidays: pack.bankHolidays } : null
    },
    packs() {
      const all = standing()
      const inUse = chosen(all)?.stored.id
      return all.map(({ stored, pack }) => kept(stored, pack, inUse))
    },
    look({ bytes }) {
      const judged = judge(bytes, rulesVersionNow())
      return 'fault' in judged ? { fault: judged.fault } : { preview: previewPack(judged.pack) }
    },
    use({ bytes }) {
      const judged = judge(bytes, rulesVersionNow())
      if ('fault' in judged) throw new AppError('not-allowed', { reason: judged.fault })
      const { pack, sealed = '' } = judged
      const id = newId()
      changeTo(pack, 'library.use', id, (db) =>
        packs.insert(db, { id, version: pack.version, sealed, addedAt: clock.now(), takenBackAt: '' }),
      )
      return { id, version: pack.version }
    },
    takeBack({ id }) {
      const all = standing()
      const found = all.find(({ stored }) => stored.id === id)
      if (!found) throw new AppError('not-found')
      if (found.stored.takenBackAt !== '') throw new AppError('conflict', { reason: 'It was taken back before.' })
      const next = chosen(all.filter((one) => one !== found))?.pack ?? null
      changeTo(next, 'library.takeBack', id, (db) => packs.takeBack(db, id, clock.now()))
      return { version: rulesVersionNow() }
    },
  } satisfies Handlers<typeof libraryContract>
}

function kept(stored: packs.StoredPack, pack: LawPack | null, inUse: string | undefined): KeptPack {
  const { id, version, addedAt, takenBackAt } = stored
  const state = takenBackAt !== '' ? 'taken-back' : pack === null ? 'invalid' : id === inUse ? 'in-use' : 'overtaken'
  return { id, version, title: pack?.title ?? 'Law pack', addedAt, takenBackAt, state, changes: pack?.changes ?? [] }
}
