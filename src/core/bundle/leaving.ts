import { groundOf } from '../exemptions/answer'
import type { GroundId } from '../exemptions/ground'
import type { MadeChoice } from './choice'
import { type BundleGroup, bundleGroupWords } from './group'
import { type BundleItem, fileWords } from './item'
import { takeOutOf, takenOutMark } from './take-out'

/** A file on its way out: its bytes as they are, or the words that are left of it. */
export type LeavingFile =
  | { readonly kind: 'whole'; readonly id: string; readonly name: string; readonly size: number }
  | { readonly kind: 'words'; readonly name: string; readonly text: string }

/** An item as it leaves. Nothing that was taken out stands anywhere in it. */
export type LeavingItem = {
  readonly id: string
  readonly group: BundleGroup
  readonly title: string
  readonly on: string
  readonly fields: readonly { readonly label: string; readonly text: string }[]
  readonly file: LeavingFile | null
}

/** How many items stayed behind or lost words, for one reason. */
export type HeldBack = { readonly ground: GroundId; readonly held: number; readonly redacted: number }

export type Leaving = { readonly items: readonly LeavingItem[]; readonly heldBack: readonly HeldBack[] }

/** What leaves once every decision is carried out. An item nobody decided about goes as it is. */
export function leavingOf(items: readonly BundleItem[], choices: ReadonlyMap<string, MadeChoice>): Leaving {
  const leaving: LeavingItem[] = []
  const counts = new Map<GroundId, { held: number; redacted: number }>()
  for (const item of items) {
    const made = choices.get(item.id)
    const count = made && made.ground !== '' ? counted(counts, made.ground) : { held: 0, redacted: 0 }
    if (made?.choice === 'hold') count.held += 1
    else if (made?.choice === 'redact') {
      count.redacted += 1
      leaving.push(redacted(item, made))
    } else leaving.push(whole(item))
  }
  return { items: leaving, heldBack: [...counts].map(([ground, count]) => ({ ground, ...count })) }
}

/** “2 items are not in it because …”, for the letter and the index. */
export function heldBackWords({ ground, held, redacted }: HeldBack): string {
  const { letter } = groundOf(ground)
  const parts = [
    held === 0 ? '' : held === 1 ? 'one item is held back' : `${held} items are held back`,
    redacted === 0
      ? ''
      : redacted === 1
        ? 'in one item words are taken out'
        : `in ${redacted} items words are taken out`,
  ].filter(Boolean)
  const text = `${parts.join(', and ')}, because ${letter}`
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
}

function whole({ id, group, title, on, fields, file }: BundleItem): LeavingItem {
  return {
    id,
    group,
    title,
    on,
    fields: fields
      .filter(({ name }) => file === null || name !== fileWords)
      .map(({ label, text }) => ({ label, text })),
    file: file && { kind: 'whole', id: file.id, name: file.name, size: file.size },
  }
}

function redacted({ id, group, title, on, fields, file }: BundleItem, { passages, ground }: MadeChoice): LeavingItem {
  const left = takeOutOf(fields, passages, takenOutMark(ground))
  const words = file && left.find(({ name }) => name === fileWords)
  const name = left.find((field) => field.name === 'name')?.text ?? ''
  return {
    id,
    group,
    title,
    on,
    fields: left.filter(({ name: one }) => one !== fileWords).map(({ label, text }) => ({ label, text })),
    file: words ? { kind: 'words', name, text: words.text } : null,
  }
}

function counted(counts: Map<GroundId, { held: number; redacted: number }>, ground: GroundId) {
  const known = counts.get(ground)
  if (known) return known
  const fresh = { held: 0, redacted: 0 }
  counts.set(ground, fresh)
  return fresh
}

/** The items of each part that has some, in the order a person reads them. */
export function byGroup<T extends { readonly group: BundleGroup }>(
  items: readonly T[],
): { readonly group: BundleGroup; readonly items: readonly T[] }[] {
  const groups = Object.keys(bundleGroupWords) as BundleGroup[]
  return groups
    .map((group) => ({ group, items: items.filter((item) => item.group === group) }))
    .filter((one) => one.items.length > 0)
}
