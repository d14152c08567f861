import type { JudgedRow } from '@core/campaigns/checked-row'
import { isSharedWay } from '@core/campaigns/entry'
import type { Wish } from '@core/campaigns/judge'
import { isStricter, strictestOf } from '@core/campaigns/row-state'
import type { MayMarket } from '@core/marketing/may-market'
import { nextTurn } from '../imports/in-slices'
import type { AddressBook, JudgedPoint } from './address-book'

/** How a piece of work says how far it is, and hears that it is to stop. */
export type Watch = { readonly isStopped: () => boolean; readonly done: (rows: number) => void }

type Person = {
  readonly id: string
  readonly displayName: string
  readonly givenName: string
  readonly familyName: string
  readonly organisationName: string
}
type Judged = { readonly person: Person; readonly points: readonly JudgedPoint[] }

/**
 * Judges contacts of the register, each at the address that answers best; where several share an address, by the strictest
 * of them. `note` takes what was handed in, row by row, for its fingerprint.
 */
export async function judgeAudience(
  { book, wish, watch, note }: { book: AddressBook; wish: Wish; watch: Watch; note: (row: readonly unknown[]) => void },
  numbers: readonly number[],
): Promise<JudgedRow[]> {
  // In the order in which they lie in the file, so that no page of it is read twice; shown in the order of the list.
  const inFile = Uint32Array.from(numbers).toSorted()
  const places = new Map(numbers.map((number, place) => [number, place]))
  const all: (Judged | undefined)[] = numbers.map(() => undefined)
  await book.expect(numbers.length)
  for (let at = 0; at < numbers.length && !watch.isStopped();) {
    const some = [...inFile.subarray(at, at + book.pace.count())]
    book.pace.timed(() => {
      for (const { person, points } of book.audience(some)) {
        const { id, number, displayName, givenName, familyName, organisationName } = person
        note([id, displayName, organisationName, ...points.map(({ value }) => value)])
        const names = { id, displayName, givenName, familyName, organisationName }
        all[places.get(number) ?? 0] = { person: names, points }
      }
    })
    at += some.length
    watch.done(at)
    await nextTurn()
  }
  const isShared = isSharedWay(wish.channel)
  if (isShared) await book.complete(book.addresses())
  const rows: JudgedRow[] = []
  for (const one of all) {
    if (one) rows.push(rowOf(one.person, one.points, rows.length + 1, isShared ? book : undefined))
    if (rows.length % 500 === 0) await nextTurn()
  }
  return rows
}

function rowOf(person: Person, points: readonly JudgedPoint[], line: number, book: AddressBook | undefined): JudgedRow {
  const { id, ...names } = person
  const answered = points.map((point) => ({ ...point, answer: together(point, book) }))
  const best = answered.reduce<JudgedPoint | undefined>(
    (found, one) => (found === undefined || isStricter(found.answer, one.answer) ? one : found),
    undefined,
  )
  const entry = {
    ...names,
    key: id,
    line,
    contactId: id,
    problem: '' as const,
    value: best?.value ?? '',
    normal: best?.normal ?? '',
    postcode: '',
    otherEmails: [],
    otherPhones: [],
    saysNo: false,
    under18: false,
  }
  return { entry, ...(best && { answer: best.answer }), ownerId: id, isKnown: true }
}

/** The answer of an address: the person’s own, unless somebody who shares it has a stricter one; with what all are owed. */
function together({ normal, answer }: JudgedPoint, book: AddressBook | undefined): MayMarket {
  const others = normal === '' ? undefined : book?.at(normal)?.answer
  if (!others) return answer
  const worst = strictestOf([answer, others]) ?? answer
  return isStricter(others, answer) ? ofSomebodyElse(worst) : worst
}

/** Says that the reason is another’s who is reached at the same address. */
function ofSomebodyElse(answer: MayMarket): MayMarket {
  return { ...answer, say: `Somebody else is reached at this address too. Of them: ${answer.say}` }
}
