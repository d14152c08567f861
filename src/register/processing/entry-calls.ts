import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import type { processingContract } from '@core/processing/contract'
import { type Fault, groupFaults, purposeFaults, recipientFaults } from '@core/processing/gaps'
import type { Deps } from '../deps'
import { confirm, type Confirmation } from './confirmation-repository'
import * as groups from './group-repository'
import * as purposes from './purpose-repository'
import * as recipients from './recipient-repository'
import type { AsksForRecord } from './start-calls'

type Serves = Handlers<typeof processingContract>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

/** Groups, purposes and recipients of the record: each question is confirmed by somebody, or asked again. */
export function entryCalls({ register, clock, newId }: Deps, { retention }: AsksForRecord) {
  const { read } = register
  const now = (
    parts: readonly string[],
    by: string,
    before: readonly Confirmation[],
    same: (part: string) => boolean,
  ) =>
    parts.map((part) => {
      const said = before.find((one) => one.part === part)
      // An answer that stands as it stood keeps who confirmed it and when.
      return said && same(part) ? said : { part, by, at: clock.now() }
    })

  return {
    saveGroup({ id, facts, confirmed, by }: Input<'saveGroup'>) {
      refuse(confirmed.flatMap((part) => groupFaults(part, facts)))
      const before = id === null ? undefined : there(groups.findAll(read), id)
      const saved = before ?? newEntry(newId())
      const same = unchanged(before?.facts, facts)
      const said = now(confirmed, by, before?.confirmed ?? [], () => same)
      register.change({ action: 'processing.saveGroup', subject: saved.id, fields: Object.keys(facts) }, (db) => {
        if (before) groups.update(db, { ...saved, facts })
        else groups.insert(db, { ...saved, facts })
        confirm(db, saved.id, said)
      })
      return { id: saved.id }
    },
    savePurpose({ id, groupId, facts, confirmed, by }: Input<'savePurpose'>) {
      const rows = retention.rows().map((row) => row.id)
      refuse(confirmed.flatMap((part) => purposeFaults(part, facts, rows)))
      there(groups.findAll(read), groupId)
      const before = id === null ? undefined : there(purposes.findAll(read), id)
      const saved = before ?? { ...newEntry(newId()), groupId }
      const same = unchanged(before?.facts, facts)
      const said = now(confirmed, by, before?.confirmed ?? [], () => same)
      register.change({ action: 'processing.savePurpose', subject: saved.id, fields: Object.keys(facts) }, (db) => {
        if (before) purposes.update(db, { ...saved, facts })
        else purposes.insert(db, { ...saved, facts })
        confirm(db, saved.id, said)
      })
      return { id: saved.id }
    },
    saveRecipient({ id, facts, confirmed, by }: Input<'saveRecipient'>) {
      refuse(confirmed ? recipientFaults(facts) : [])
      const before = id === null ? undefined : there(recipients.findAll(read), id)
      const saved = before ?? newEntry(newId())
      const old = before?.confirmed ? [{ part: 'whole', ...before.confirmed }] : []
      const same = unchanged(before?.facts, facts)
      const said = now(confirmed ? ['whole'] : [], by, old, () => same)
      register.change({ action: 'processing.saveRecipient', subject: saved.id, fields: Object.keys(facts) }, (db) => {
        if (before) recipients.update(db, { ...saved, facts })
        else recipients.insert(db, { ...saved, facts })
        confirm(db, saved.id, said)
      })
      return { id: saved.id }
    },
    removeGroup({ id }: Input<'removeGroup'>) {
      const gone = [id, ...purposes.findAll(read).flatMap((one) => (one.groupId === id ? [one.id] : []))]
      there(groups.findAll(read), id)
      register.change({ action: 'processing.removeGroup', subject: id }, (db) => {
        for (const one of gone) confirm(db, one, [])
        groups.remove(db, id)
      })
      return { id }
    },
    removePurpose({ id }: Input<'removePurpose'>) {
      there(purposes.findAll(read), id)
      register.change({ action: 'processing.removePurpose', subject: id }, (db) => {
        confirm(db, id, [])
        purposes.remove(db, id)
      })
      return { id }
    },
    removeRecipient({ id }: Input<'removeRecipient'>) {
      there(recipients.findAll(read), id)
      const seen = groups.findAll(read).filter(({ facts }) => facts.recipients.includes(id))
      register.change({ action: 'processing.removeRecipient', subject: id }, (db) => {
        confirm(db, id, [])
        recipients.remove(db, id)
        for (const { facts, ...group } of seen)
          groups.update(db, { ...group, facts: { ...facts, recipients: facts.recipients.filter((one) => one !== id) } })
      })
      return { id }
    },
  }
}

const newEntry = (id: string) => ({ id, key: id })

function there<E extends { readonly id: string }>(entries: readonly E[], id: string): E {
  const found = entries.find((one) => one.id === id)
  if (!found) throw new AppError('not-found')
  return found
}

function unchanged(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after)
}

function refuse(issues: readonly Fault[]): void {
  if (issues.length > 0) throw new AppError('invalid-input', { issues: [...issues] })
}
