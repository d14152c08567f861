import type { ConsentState } from '@core/consents/consent-state'
import { isOverdue, isRefusal } from '@core/consents/consent-state'
import type { LeavingScreening } from '@core/screening/leaving-contract'
import { registersFor } from '@core/screening/registers-for'
import { screeningState } from '@core/screening/screening'
import { coversStop, type Stop } from '@core/suppression/stop'
import type { Addressee } from '../consents/marketing-contact-query'
import type { Deps } from '../deps'
import type { ReadableDb } from '../file/db'
import { nextTurn } from '../imports/in-slices'
import type { ScreeningLog } from './screening'

/** What it asks of others, each for many contacts at once. */
export type ToScreenParts = {
  readonly addressees: (ids: readonly string[], today: string) => ReadonlyMap<string, Addressee>
  readonly consentsOfAll: (ids: readonly string[]) => ReadonlyMap<string, readonly ConsentState[]>
  readonly stopsOfAll: (ids: readonly string[]) => ReadonlyMap<string, readonly Stop[]>
  readonly ofAll: ScreeningLog['ofAll']
}

/** Numbers as a checking service reads them, and what was left behind. */
export type ToScreen = {
  /** `02079460142`, each once. */
  readonly numbers: string[]
  readonly leftBehind: { notNeeded: number; stopped: number; abroad: number }
}

/** Contacts asked for at once. */
const block = 500

/**
 * The numbers of some contacts that have to be looked up before somebody rings for marketing. What needs no check is not handed
 * to anybody: a number still good, one whose owner said that calls are fine (`settled.call-consent-first`), and everybody who
 * may not be rung anyway.
 */
export async function gatherToScreen(
  { register: { read }, clock }: Deps,
  parts: ToScreenParts,
  chosen: readonly number[],
  only: Extract<LeavingScreening, { what: 'to-screen' }>['only'],
): Promise<ToScreen> {
  const today = clock.today()
  const wanted = new Set<string>()
  const left = { notNeeded: new Set<string>(), stopped: new Set<string>(), abroad: new Set<string>() }
  for (let at = 0; at < chosen.length; at += block) {
    const ids = idsOf(read, chosen.slice(at, at + block))
    const people = parts.addressees(ids, today)
    const stops = parts.stopsOfAll(ids)
    const consents = parts.consentsOfAll(ids)
    const points = [...people.values()].flatMap(({ contact, points: all }) =>
      all.filter(({ kind }) => kind === 'phone' || kind === 'mobile').map((point) => ({ contact, point })),
    )
    const known = parts.ofAll([...new Set(points.map(({ point }) => point.normal))])
    for (const { contact, point } of points) {
      const { normal } = point
      const cells = (consents.get(contact.id) ?? []).filter(
        ({ channel, pointId }) => channel === 'live-call' && pointId === point.id,
      )
      const stopped = (stops.get(contact.id) ?? []).some((stop) =>
        coversStop(stop, { channel: 'live-call', purpose: 'services', pointId: point.id }),
      )
      const refused =
        cells.length > 0 && cells.every(({ state, lineRefusedOn }) => isRefusal(state) || lineRefusedOn !== undefined)
      const fine =
        cells.length > 0 &&
        cells.every((cell) => cell.state === 'given' && cell.lineRefusedOn === undefined && !isOverdue(cell, today))
      const state = screeningState(known.get(normal), registersFor(contact, point, 'live-call'), today)
      if (!isBritish(normal)) left.abroad.add(normal)
      else if (only === 'needed' && (stopped || refused || contact.noContactAtAll)) left.stopped.add(normal)
      else if (only === 'needed' && (fine || state === 'clear' || state === 'listed')) left.notNeeded.add(normal)
      else wanted.add(normal)
    }
    await nextTurn()
  }
  const besides = (set: ReadonlySet<string>) => [...set].filter((one) => !wanted.has(one)).length
  return {
    numbers: [...wanted].map(withZero),
    leftBehind: {
      notNeeded: besides(left.notNeeded),
      stopped: besides(left.stopped),
      abroad: besides(left.abroad),
    },
  }
}

/** Numbers that have to be looked up in any case, as a checking service reads them. */
export function asServiceReads(normals: readonly string[]): ToScreen {
  const numbers = normals.filter(isBritish).map(withZero)
  return { numbers, leftBehind: { notNeeded: 0, stopped: 0, abroad: normals.length - numbers.length } }
}

/** The registers know only British numbers. */
const isBritish = (normal: string) => /^\+44\d{9,10}$/.test(normal)

const withZero = (normal: string) => `0${normal.slice(3)}`

function idsOf(db: ReadableDb, numbers: readonly number[]): string[] {
  const sql = 'SELECT json_group_array(id) AS ids FROM contact WHERE number IN (SELECT value FROM json_each(@numbers))'
  return JSON.parse(db.get<{ ids: string }>(sql, { numbers: JSON.stringify(numbers) })?.ids ?? '[]') as string[]
}
