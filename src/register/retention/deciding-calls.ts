import { AppError } from '@core/contract/errors'
import { extensionFaults } from '@core/retention/extension'
import type { ItemKey } from '@core/retention/item'
import type { NotedTrigger } from '@core/retention/trigger'
import type { Deps } from '../deps'
import { loadContact } from '../contacts/load-contact'
import * as decisions from './decision-repository'
import type { DueItemOf, DueItems } from './due-items'
import * as events from './event-repository'

type Decided = Pick<decisions.RetentionDecision, 'decided' | 'until' | 'reason' | 'approver' | 'decidedBy'>
type Some = { readonly items: readonly ItemKey[]; readonly reason: string; readonly decidedBy: string }

/** Those of the queue that were chosen; one that is not in it is refused. */
export function chosenOf(all: readonly DueItemOf[], items: readonly ItemKey[]): DueItemOf[] {
  const byKey = new Map(all.map((item) => [`${item.kind} ${item.id}`, item]))
  const chosen = [...new Set(items.map(({ kind, id }) => `${kind} ${id}`))].map((key) => byKey.get(key))
  if (chosen.some((item) => item === undefined))
    throw new AppError('conflict', { reason: 'Something you chose is not due any more. Look at the list again.' })
  return chosen.filter((item) => item !== undefined)
}

/** Keeping longer, holding and letting go, and days of events: everything that destroys nothing. */
export function decidingCalls({ register, clock, newId }: Deps, dueItems: DueItems) {
  type Chosen = Pick<DueItemOf, 'kind' | 'id' | 'contactId'>

  /** A contact can also be held before its day. */
  const heldOf = (items: readonly ItemKey[]): readonly Chosen[] =>
    items.every(({ kind }) => kind === 'contact')
      ? items.map(({ kind, id }) => ({ kind, id: loadContact(register.read, id).id, contactId: id }))
      : chosenOf(dueItems.all(), items)

  function decide(action: string, chosen: readonly Chosen[], how: Decided): number {
    register.change({ action, subject: chosen.length === 1 ? (chosen[0]?.id ?? '') : '' }, (db) => {
      for (const { kind, id, contactId } of chosen)
        decisions.insert(db, { id: newId(), kind, recordId: id, contactId, ...how, decidedAt: clock.now() })
    })
    return chosen.length
  }

  return {
    extend({
      items,
      untilOn,
      reason,
      approver,
      decidedBy,
    }: Some & { readonly untilOn: string; readonly approver: string }) {
      const today = clock.today()
      const chosen = chosenOf(dueItems.all(), items)
      const issues = chosen.flatMap(({ category, dueOn, on }) =>
        extensionFaults(
          { until: untilOn, reason, approver },
          { category, happenedOn: on, dueOn: dueOn > today ? dueOn : today },
        ),
      )
      if (issues.length > 0) throw new AppError('invalid-input', { issues: issues.slice(0, 1) })
      return {
        extended: decide('retention.extend', chosen, {
          decided: 'extend',
          until: untilOn,
          reason,
          approver,
          decidedBy,
        }),
      }
    },
    hold({ items, reason, decidedBy }: Some) {
      return {
        held: decide('retention.hold', heldOf(items), { decided: 'hold', until: '', reason, approver: '', decidedBy }),
      }
    },
    release({ items, reason, decidedBy }: Some) {
      const how: Decided = { decided: 'release', until: '', reason, approver: '', decidedBy }
      return { released: decide('retention.release', heldOf(items), how) }
    },
    noteEvent({
      contactId,
      event,
      on,
    }: {
      readonly contactId: string
      readonly event: NotedTrigger
      readonly on: string
    }) {
      if (on > clock.today())
        throw new AppError('invalid-input', { issues: [{ path: 'on', message: 'That day is in the future.' }] })
      loadContact(register.read, contactId)
      register.change({ action: 'retention.noteEvent', subject: contactId, fields: [event] }, (db) =>
        events.save(db, { contactId, event, on, recordedAt: clock.now() }),
      )
      return { due: dueItems.dayOf(contactId) }
    },
  }
}
