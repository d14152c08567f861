import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { addDays } from '@core/time/add-days'
import type { todayContract, TodayList } from '@core/today/contract'
import { doneDays } from '@core/today/done-actions'
import type { DueItem } from '@core/today/due-item'
import { putOffFault } from '@core/today/put-off'
import type { QuietLine } from '@core/today/quiet-line'
import { reminderOf } from '@core/today/reminder'
import { toCalendar } from '@core/today/to-calendar'
import { todayView } from '@core/today/today-view'
import type { Deps } from '../deps'
import { findDone } from './done-query'
import * as putOffs from './put-off-repository'
import * as reminders from './reminder-repository'

/** How a feature hands Today what is due. */
export type DueProvider = () => readonly DueItem[]

/** How a feature tells Today what is in order. */
export type QuietProvider = () => readonly QuietLine[]

/** A message holds at most 200 rows. */
const most = 200
const mostDone = 50

/** One list over all features: each gives what is due and what is fine; here it is put in order, put off and handed out. */
export function createTodayService(
  { register, clock }: Deps,
  due: readonly DueProvider[],
  quiet: readonly QuietProvider[] = [],
) {
  const { read } = register
  const all = () => due.flatMap((provider) => provider())
  const view = () => todayView(all(), clock.today(), putOffs.findAll(read))
  const areShown = () => ({ shown: reminders.isShown(read) })

  return {
    list(): TodayList {
      const { clocks, items, later, putOff, nextOn } = view()
      return {
        clocks: clocks.slice(0, most),
        items: items.slice(0, most),
        later: later.slice(0, most),
        putOff: putOff.slice(0, most),
        total: clocks.length + items.length,
        nextOn,
        quiet: quiet.flatMap((provider) => provider()).slice(0, 50),
      }
    },
    putOff({ id, untilOn, reason }) {
      const fault = putOffFault(untilOn, clock.today())
      if (fault) throw new AppError('invalid-input', { issues: [{ path: 'untilOn', message: fault }] })
      if (!all().some((item) => item.id === id)) throw new AppError('not-found')
      register.change({ action: 'today.putOff', subject: id, fields: ['untilOn', 'reason'] }, (db) => {
        putOffs.removePast(db, clock.today())
        putOffs.save(db, id, { untilOn, reason }, clock.now())
      })
      return { id }
    },
    bringBack({ id }) {
      register.change({ action: 'today.bringBack', subject: id }, (db) => putOffs.remove(db, id))
      return { id }
    },
    done: () => findDone(read, `${addDays(clock.today(), 1 - doneDays)}T00:00:00.000Z`, mostDone),
    calendar() {
      const { clocks, items, later, putOff } = view()
      register.note({ action: 'today.calendar', subject: '' })
      return { text: toCalendar([...clocks, ...items, ...later, ...putOff], clock.now()) }
    },
    reminder() {
      return areShown().shown ? reminderOf(view(), clock.today()) : { text: null, marks: [] }
    },
    reminders: areShown,
    saveReminders({ shown }) {
      if (shown !== areShown().shown)
        register.change({ action: 'today.saveReminders', subject: '', fields: ['shown'] }, (db) =>
          reminders.save(db, shown, clock.now()),
        )
      return { shown }
    },
  } satisfies Handlers<typeof todayContract>
}
