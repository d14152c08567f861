import {
  mostAffected,
  outcomeFault,
  tellStates,
  type affectedCalls as calls,
  type TellState,
} from '@core/breaches/affected'
import type { ContactFilter } from '@core/contacts/contact-filter'
import type { Selection } from '@core/contacts/selection'
import type { TimelineItem } from '@core/contacts/timeline'
import type { Handlers } from '@core/contract/contract'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import type { ReadableDb } from '../file/db'
import * as affected from './affected-repository'
import type { CaseWriter } from './case-writer'
import { notAllowed, refuse, requireOpen } from './refuse'

type Serves = Handlers<typeof calls>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

/** What of the contacts the list of a breach needs. */
export type AskedContacts = {
  list(filter: ContactFilter): { readonly rows: readonly { readonly id: string }[]; readonly total: number }
}

/** The people a breach touched: who they are, and what came of telling each (row I6). */
export function affectedCalls(writer: CaseWriter, read: () => ReadableDb, contacts: AskedContacts) {
  return {
    affected({ breachId, show, limit, offset }: Input<'affected'>) {
      const counts = affected.countStates(read(), breachId)
      const rows = affected.findPage(read(), { breachId, show, limit, offset, today: writer.today() })
      return { rows, total: counts[show], counts }
    },
    addAffected({ breachId, selection }: Input<'addAffected'>) {
      const of = writer.load(breachId)
      requireOpen(of)
      const chosen = chosenIds(contacts, selection)
      const there = affected.findContactIds(read(), breachId)
      const added = chosen.filter((id) => !there.has(id))
      if (there.size + added.length > mostAffected)
        notAllowed('That is more people than one list holds. For so many a public notice may be right.')
      if (added.length === 0) return { added: 0, already: chosen.length }
      const at = writer.now()
      const words = `Put on the list of people affected: ${added.length}.`
      writer.write(of, { verb: 'addAffected', kind: 'note', words }, (db) => {
        for (const contactId of added) affected.insert(db, { id: writer.newId(), breachId, contactId, at })
      })
      return { added: added.length, already: chosen.length - added.length }
    },
    removeAffected({ breachId, ids }: Input<'removeAffected'>) {
      const of = writer.load(breachId)
      requireOpen(of)
      const found = affected.findIds(read(), breachId, ids)
      if (found.length === 0) return { removed: 0 }
      const words = `Taken off the list of people affected: ${found.length}.`
      writer.write(of, { verb: 'removeAffected', kind: 'note', words }, (db) => affected.remove(db, found))
      return { removed: found.length }
    },
    /** Also of a closed case: a letter can come back late. */
    recordAffected(input: Input<'recordAffected'>) {
      const of = writer.load(input.breachId)
      const fault = outcomeFault(input.on, londonDate(of.breach.facts.awareAt), writer.today())
      if (fault) refuse([{ path: 'on', message: fault }])
      const found = affected.findIds(read(), input.breachId, input.ids)
      if (found.length === 0) return { recorded: 0 }
      const words = `People affected: ${found.length}. ${tellStates[input.state]} ${dayMonthYear(input.on)}.`
      writer.write(of, { verb: 'recordAffected', kind: 'told', words }, (db) =>
        affected.addOutcome(db, found, input, writer.now()),
      )
      return { recorded: found.length }
    },
  } satisfies Serves
}

const told: Record<TellState, string> = {
  sent: 'Written to about a breach',
  returned: 'The letter about a breach came back',
  phoned: 'Phoned about a breach',
  handed: 'Told in person of a breach',
}

/** For the story of a contact: each time they were told of a breach. */
export function affectedTimeline(read: ReadableDb, contactId: string): TimelineItem[] {
  return affected.findStoryOf(read, contactId).map((row) => ({
    on: row.happened_on,
    at: row.recorded_at,
    title: told[isState(row.state) ? row.state : 'sent'],
    detail: row.reference,
    href: `/breaches/${row.breach_id}`,
  }))
}

function isState(state: string): state is TellState {
  return Object.hasOwn(tellStates, state)
}

/** The contacts somebody ticked, or everybody a list shows but some; more than fit on a list are not asked for. */
function chosenIds(contacts: AskedContacts, selection: Selection): string[] {
  if ('ids' in selection) return [...new Set(selection.ids)]
  const except = new Set(selection.except)
  return pages(contacts, selection.all).filter((id) => !except.has(id))
}

function pages(contacts: AskedContacts, choice: Extract<Selection, { all: unknown }>['all']): string[] {
  const ids: string[] = []
  for (;;) {
    const { rows } = contacts.list({ ...choice, limit: 200, offset: ids.length })
    ids.push(...rows.map(({ id }) => id))
    if (rows.length < 200 || ids.length > mostAffected) return ids
  }
}
