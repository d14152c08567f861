import { noticeGroups, noticeItems } from '@core/contacts/notice-groups'
import type { noticeCalls as contract, UntoldBy } from '@core/contacts/notice-contract'
import { noticeWhy } from '@core/contacts/notice-words'
import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import type { Jurisdiction } from '@core/time/jurisdiction'
import type { DueItem } from '@core/today/due-item'
import type { Deps } from '../deps'
import type { ContactChanges } from './contact-changes'
import { findUntold, findUntoldPeople, setFirstMessages, setTold } from './contact-notice-repository'
import * as contacts from './contact-repository'
import { findContact } from './load-contact'

/** Only so many days are listed at once, and so many people of each. */
const mostDays = 10
const mostPeople = 20

/** Telling people where their details came from: who is still to be told, and that they were. */
export function noticeCalls({ register, clock }: Deps, { set }: ContactChanges, nation: () => Jurisdiction) {
  const groups = () => noticeGroups(findUntold(register.read), nation())

  return {
    setNotice({ id, ...facts }) {
      const today = clock.today()
      const future = (['firstMessageOn', 'firstDisclosedOn', 'noticeGivenOn'] as const).filter(
        (one) => facts[one] > today,
      )
      if (future.length > 0) {
        const issues = future.map((path) => ({ path, message: 'This day is in the future.' }))
        throw new AppError('invalid-input', { issues })
      }
      return set('contacts.setNotice', id, facts)
    },
    untold() {
      const all = groups()
      const shown = all.slice(0, mostDays).map(({ dueOn, count, duty, rows }): UntoldBy => {
        const people = rows.slice(0, mostPeople).flatMap((row) => findUntoldPeople(register.read, row, mostPeople))
        return { dueOn, lastOn: duty.lastOn, count, why: noticeWhy(duty), people: people.slice(0, mostPeople) }
      })
      return { groups: shown, total: all.reduce((sum, { count }) => sum + count, 0) }
    },
    toldAll({ dueOn, on }) {
      if (on > clock.today()) {
        throw new AppError('invalid-input', { issues: [{ path: 'on', message: 'This day is in the future.' }] })
      }
      const rows = groups().find((group) => group.dueOn === dueOn)?.rows ?? []
      if (rows.length === 0) return { count: 0 }
      return register.change({ action: 'contacts.toldAll', subject: 'notices', fields: ['noticeGivenOn'] }, (db) => ({
        count: rows.reduce((sum, row) => sum + setTold(db, row, on, clock.now()), 0),
      }))
    },
    /** A message to them was recorded somewhere: the first one is written down, and no later one changes it (row A3). */
    noteFirstMessage(id: string, on: string): void {
      const before = findContact(register.read, id)
      // While an erasure waits for its day nothing of the entry changes, and the letters of its case still go out.
      if (!before || before.firstMessageOn !== '' || before.stage === 'leaving') return
      const what = { action: 'contacts.noteFirstMessage', subject: id, fields: ['firstMessageOn'] }
      register.change(what, (db) => contacts.update(db, { ...before, firstMessageOn: on }))
    },
    /** A message to many went out: for whom it was the first, that is written down, in one piece. Answers how many. */
    noteFirstMessages: (numbers: readonly number[], on: string): number =>
      register.change({ action: 'contacts.noteFirstMessage', subject: 'campaigns', bulk: true }, (db) =>
        setFirstMessages(db, numbers, on, clock.now()),
      ),
    /** For Today. */
    noticesDue: (): DueItem[] =>
      noticeItems(groups(), clock.today(), (row) => findUntoldPeople(register.read, row, 1)[0]),
  } satisfies Handlers<typeof contract> & Record<string, unknown>
}
