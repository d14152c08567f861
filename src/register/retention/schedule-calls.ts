import { AppError } from '@core/contract/errors'
import { privacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import type { Organisation } from '@core/organisation/organisation'
import type { Schedule } from '@core/retention/contract'
import { mismatchSentence, policyMismatches } from '@core/retention/policy-mismatch'
import { categoryOf } from '@core/retention/category'
import type { NewScheduleRow, ScheduleRow } from '@core/retention/row'
import { rowFaults } from '@core/retention/row-faults'
import { starterRows } from '@core/retention/starter-rows'
import type { Deps } from '../deps'
import type { WritableDb } from '../file/db'
import * as stored from './row-repository'

/** What the schedule asks of others: the sector, and what the privacy policy promises. */
export type AsksForSchedule = {
  readonly organisation: { get(): Organisation | null }
  readonly documents: { draft(input: { templateId: string }): { readonly facts: Readonly<Record<string, unknown>> } }
}

/** The schedule: starting values of the sector until somebody changes or confirms them. */
export function scheduleCalls({ register, clock, newId }: Deps, { organisation, documents }: AsksForSchedule) {
  const { read } = register
  const starting = () => starterRows(organisation.get()?.sector ?? 'other')
  const rows = (): ScheduleRow[] => {
    const own = stored.findAll(read)
    return own.length > 0 ? own : starting()
  }
  const isProposed = () => stored.findAll(read).length === 0

  function schedule(): Schedule {
    const facts = privacyPolicyFacts.safeParse(documents.draft({ templateId: 'privacy-policy' }).facts)
    const mismatches = facts.success ? policyMismatches(facts.data, rows()).map(mismatchSentence) : []
    return {
      rows: rows(),
      isProposed: isProposed(),
      lookedAt: stored.lookedAt(read),
      mismatches: mismatches.slice(0, 50),
    }
  }

  /** The first change makes the starting values the organisation’s own. */
  function keepStarting(db: WritableDb): void {
    if (stored.findAll(db).length === 0) for (const row of starting()) stored.insert(db, row)
  }

  return {
    rows,
    calls: {
      schedule,
      saveRow({ id, ...facts }: NewScheduleRow & { readonly id: string | null }): ScheduleRow {
        const issues = rowFaults(facts)
        if (issues.length > 0) throw new AppError('invalid-input', { issues })
        if (id !== null && !rows().some((row) => row.id === id)) throw new AppError('not-found')
        const saved = { ...facts, id: id ?? newId() }
        register.change({ action: 'retention.saveRow', subject: saved.id, fields: Object.keys(facts) }, (db) => {
          keepStarting(db)
          if (id === null) stored.insert(db, saved)
          else stored.update(db, saved)
        })
        return saved
      },
      removeRow({ id }: { readonly id: string }): Schedule {
        if (!rows().some((row) => row.id === id)) throw new AppError('not-found')
        if (rows().length === 1) throw new AppError('not-allowed', { reason: 'A schedule needs at least one row.' })
        register.change({ action: 'retention.removeRow', subject: id }, (db) => {
          keepStarting(db)
          stored.remove(db, id)
        })
        return schedule()
      },
      /** A row that could not be saved like this cannot be kept like this (`rec.retention`). */
      confirm(): Schedule {
        const [wrong] = rows().filter((row) => rowFaults(row).length > 0)
        if (wrong) {
          const name = wrong.name || categoryOf(wrong.category).name
          throw new AppError('not-allowed', { reason: `${name}: ${rowFaults(wrong)[0]?.message ?? ''}` })
        }
        register.change({ action: 'retention.confirm', subject: '' }, (db) => {
          keepStarting(db)
          stored.look(db, clock.now())
        })
        return schedule()
      },
    },
  }
}
