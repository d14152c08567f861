import { AppError } from '@core/contract/errors'
import type { BackupEntry } from '@core/backups/contract'
import type { Certificate } from '@core/retention/certificate'
import type { DestroyPreview } from '@core/retention/contract'
import { daysBackupsGo, type OlderBackup } from '@core/retention/in-backups'
import type { ItemKey } from '@core/retention/item'
import { londonDate } from '@core/time/instant'
import type { Deps } from '../deps'
import type { JournalCertificate, JournalEntry } from '../file/journal/journal'
import * as certificates from './certificate-repository'
import { chosenOf } from './deciding-calls'
import type { DueItems } from './due-items'
import { destroyerOf } from './destroyers'
import { noteDestroyed, replayRecords } from './replay-records'

type Asks = {
  readonly dueItems: DueItems
  readonly destroyContact: (asked: { readonly id: string; readonly certificate: JournalCertificate }) => void
  /** The folders that hold backups: the journal of what was destroyed lies there too. */
  readonly journalPlaces: () => readonly string[]
  readonly backups: () => Promise<readonly BackupEntry[]>
}

/** Destroying what was chosen, with its certificate (row E6); never what is held (row E5), never what is not due. */
export function destroyingCalls({ register, clock, newId }: Deps, asks: Asks) {
  const { read } = register

  /** The journal first, then the record and its line on the certificate in one change: after a crash in between, the next opening does the rest. */
  function destroyOne({ kind, id, certificate }: certificates.PlannedItem): void {
    if (kind === 'contact') return asks.destroyContact({ id, certificate })
    const destroyer = destroyerOf(kind, register)
    if (!destroyer) throw new AppError('unexpected')
    const entry: JournalEntry = { id: newId(), kind, recordId: id, erasedAt: clock.now(), suppression: [], certificate }
    destroyer.destroy(id, { entry, also: (db) => noteDestroyed(db, entry) })
    register.rescued.inEach((copy) => void replayRecords(copy, [entry]))
  }

  /** Backups made before an instant, and the day each goes by itself. */
  async function backupsBefore(at: string): Promise<OlderBackup[]> {
    if (at === '') return []
    const all = await asks.backups()
    return [1, 2].flatMap((place) => {
      const here = all.filter((backup) => backup.place === place)
      const rotated = here.map(({ name, madeAt, byHand, problem, provenAt }) => {
        const proven = provenAt !== undefined && problem === undefined
        return { name, madeAt, madeOn: londonDate(madeAt), byHand, proven }
      })
      const days = daysBackupsGo(rotated, clock.today())
      return here
        .filter(({ madeAt }) => madeAt < at)
        .map(({ name, madeAt }) => ({ place, name, madeAt, goesOn: days.get(name) ?? null }))
    })
  }

  const tellPlaces = () => void register.journal.copyTo(asks.journalPlaces())

  /** One after the other, a tenth of a second each; other calls are answered in between. */
  async function destroyEach(planned: readonly certificates.PlannedItem[]): Promise<void> {
    try {
      for (const item of planned) {
        destroyOne(item)
        await new Promise((resolve) => void setImmediate(resolve))
      }
    } finally {
      tellPlaces()
    }
  }

  /** Takes what was not destroyed off its certificate. */
  function dropRest(certificateId: string): void {
    if (certificates.findPlanned(read, certificateId).length === 0) return
    register.change({ action: 'retention.finish', subject: certificateId, final: true }, (db) =>
      certificates.dropPlanned(db, certificateId),
    )
  }

  /** At an opening: a destruction that a crash broke off is done to its end, of whatever is still due and not held. What cannot be done keeps nobody from the register. */
  function finish(): void {
    const planned = certificates.findPlanned(read)
    if (planned.length === 0) return
    const free = new Set(
      asks.dueItems.all().flatMap(({ kind, id, state }) => (state === 'due' ? [`${kind} ${id}`] : [])),
    )
    try {
      for (const item of planned) if (free.has(`${item.kind} ${item.id}`)) destroyOne(item)
      for (const id of new Set(planned.map(({ certificate }) => certificate.id))) dropRest(id)
      tellPlaces()
    } catch {
      // A full disk: it is tried again at the next opening.
    }
  }

  return {
    finish,
    calls: {
      async preview({ items }: { readonly items: readonly ItemKey[] }): Promise<DestroyPreview> {
        const chosen = chosenOf(asks.dueItems.all(), items).map(asks.dueItems.withHolds)
        const goes = chosen.filter(({ state }) => state === 'due')
        const stays = chosen
          .filter(({ state }) => state === 'held')
          .map(({ label, holds, href }) => ({
            label,
            why: holds.map(({ say }) => say).join(' '),
            href: holds[0]?.href || href,
          }))
        return { goes, stays, backups: (await backupsBefore(clock.now())).slice(0, 200) }
      },
      async destroy({
        items,
        decidedBy,
        reason,
      }: {
        readonly items: readonly ItemKey[]
        readonly decidedBy: string
        readonly reason: string
      }): Promise<Certificate> {
        const chosen = chosenOf(asks.dueItems.all(), items).map(asks.dueItems.withHolds)
        const held = chosen.find(({ state }) => state === 'held')
        if (held) {
          const why = held.holds.map(({ say }) => say).join(' ')
          throw new AppError('not-allowed', { reason: `${held.label} is held. ${why} Nothing was destroyed.` })
        }
        const id = newId()
        const year = clock.today().slice(0, 4)
        register.change({ action: 'retention.destroy', subject: id, final: true }, (db) => {
          const reference = `DC-${year}-${String(certificates.lastCount(db, year) + 1).padStart(3, '0')}`
          certificates.plan(db, { id, reference, madeAt: clock.now(), decidedBy, reason }, chosen)
        })
        try {
          await destroyEach(certificates.findPlanned(read, id))
        } catch (error) {
          dropRest(id)
          throw error
        }
        const made = certificates.find(read, id)
        if (!made) throw new AppError('unexpected')
        return made
      },
      certificates: (page: { readonly limit: number; readonly offset: number }) => certificates.findPage(read, page),
      inBackups: async () => (await backupsBefore(certificates.latestAt(read))).slice(0, 200),
    },
  }
}
