import type { BreachCase } from '@core/breaches/breach'
import { changeFacts, changeIssues } from '@core/breaches/change-facts'
import { checklist } from '@core/breaches/checklist'
import type { breachesContract } from '@core/breaches/contract'
import { factLabels } from '@core/breaches/fact-labels'
import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import type { CaseWriter } from './case-writer'
import { refuse, requireOpen } from './refuse'

type Serves = Pick<Handlers<typeof breachesContract>, 'update' | 'tick' | 'addNote'>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

/** What becomes known of an incident: facts, ticks and notes. */
export function factCalls(writer: CaseWriter) {
  return {
    update({ id, changes }: Input<'update'>): BreachCase {
      const of = writer.load(id)
      requireOpen(of)
      const { facts, fields } = changeFacts(of.breach.facts, changes)
      refuse(changeIssues(facts, fields, writer.now()))
      if (fields.length === 0) return of
      const words = `Changed: ${fields.map((name) => factLabels[name]).join(', ')}.`
      return writer.write(of, { verb: 'update', kind: 'facts', words, fields, breach: { ...of.breach, facts } })
    },
    tick({ id, itemId, done, note }: Input<'tick'>): BreachCase {
      const of = writer.load(id)
      requireOpen(of)
      const item = checklist.find((one) => one.id === itemId)
      if (!item) throw new AppError('not-found')
      const others = of.breach.ticks.filter((one) => one.itemId !== itemId)
      const ticks = done ? [...others, { itemId, at: writer.now(), note }] : others
      const words = `${done ? 'Done' : 'Not done after all'}: ${item.say}.${note === '' ? '' : ` ${note}`}`
      return writer.write(of, { verb: 'tick', kind: 'item', words, fields: [itemId], breach: { ...of.breach, ticks } })
    },
    /** Notes may be added to a closed case too: a letter can arrive late. */
    addNote({ breachId, words }: Input<'addNote'>): BreachCase {
      return writer.write(writer.load(breachId), { verb: 'addNote', kind: 'note', words })
    },
  } satisfies Serves
}
