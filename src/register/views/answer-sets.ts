import { isOverdue, isPermit, isRefusal, type ConsentState } from '@core/consents/consent-state'
import type { ContactChoice } from '@core/contacts/contact-filter'
import type { Stop } from '@core/suppression/stop'
import type { NumberSets } from '../contacts/list-conditions'
import type { Deps } from '../deps'
import type { ReadableDb } from '../file/db'

type Parts = {
  readonly stopsOfAll: (ids: readonly string[]) => ReadonlyMap<string, Stop[]>
  readonly consentsOfAll: (ids: readonly string[]) => ReadonlyMap<string, ConsentState[]>
  /** Everybody of whom anything was written down. */
  readonly answered: () => readonly string[]
}

/** Contacts asked for at once. */
const block = 2000

/** Whom the list’s filters by stop and by permission mean, as numbers of contacts: asked of those who know. */
export function createAnswerSets({ register: { read }, clock }: Deps, parts: Parts): NumberSets {
  return {
    stopped: () => {
      const everybody = idsOf(read, '1')
      const stopped = inBlocks(everybody, (ids) => [...parts.stopsOfAll(ids).keys()])
      return numbersOf(read, [...stopped, ...idsOf(read, 'no_contact_at_all = 1')])
    },
    permission: (state) => {
      const answered = parts.answered()
      const fits = (states: readonly ConsentState[]) => fitsState(states, state, clock.today())
      const found = inBlocks(answered, (ids) =>
        [...parts.consentsOfAll(ids)].flatMap(([id, states]) => (fits(states) ? [id] : [])),
      )
      if (state !== 'never-asked') return numbersOf(read, found)
      const known = new Set(numbersOf(read, answered))
      const others = numbersOf(read, idsOf(read, '1')).filter((number) => !known.has(number))
      return [...others, ...numbersOf(read, found)]
    },
  }
}

function fitsState(
  states: readonly ConsentState[],
  wanted: NonNullable<ContactChoice['permission']>,
  today: string,
): boolean {
  switch (wanted) {
    case 'given':
      return states.some((one) => isPermit(one.state) && !isOverdue(one, today))
    case 'refused':
      return states.some((one) => isRefusal(one.state))
    case 'to-renew':
      return states.some((one) => isOverdue(one, today))
    case 'never-asked':
      return states.every(({ state }) => state === 'never-asked')
  }
}

function inBlocks(ids: readonly string[], find: (ids: readonly string[]) => readonly string[]): string[] {
  const found: string[] = []
  for (let at = 0; at < ids.length; at += block) found.push(...find(ids.slice(at, at + block)))
  return found
}

function idsOf(db: ReadableDb, where: string): string[] {
  const sql = `SELECT json_group_array(id) AS ids FROM contact WHERE stage = 'kept' AND ${where}`
  return JSON.parse(db.get<{ ids: string }>(sql)?.ids ?? '[]') as string[]
}

function numbersOf(db: ReadableDb, ids: readonly string[]): number[] {
  const sql = `SELECT json_group_array(number) AS numbers FROM contact WHERE id IN (SELECT value FROM json_each(@ids))`
  return JSON.parse(db.get<{ numbers: string }>(sql, { ids: JSON.stringify(ids) })?.numbers ?? '[]') as number[]
}
