import type { Likeness } from './duplicate'
import { nameKeys, nearNames } from './near-names'

/** What is compared of a contact: folded texts, postcodes in capitals without spaces. */
export type Known = {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly organisation: string
  readonly postcodes: readonly string[]
}

/** Two ids, the smaller first, and why they may be one person. */
export type Pair = { readonly one: string; readonly other: string; readonly why: Likeness[] }

const weights: Record<Likeness, number> = {
  email: 8,
  'name-and-place': 5,
  'name-and-organisation': 5,
  phone: 3,
  'near-name': 2,
}

/** A firm or a postcode with more people than this tells nothing about any two of them. */
const largestGroup = 400

/** Gathers reasons pair by pair. */
export function createPairs() {
  const pairs = new Map<string, Pair>()
  return {
    add(a: string, b: string, why: Likeness): void {
      if (a === b) return
      const [one, other] = a < b ? [a, b] : [b, a]
      const key = `${one} ${other}`
      const pair = pairs.get(key) ?? { one, other, why: [] }
      if (!pair.why.includes(why)) pair.why.push(why)
      pairs.set(key, pair)
    },
    /** The surest first; within a weight in the order they were found. */
    all: (): Pair[] => [...pairs.values()].toSorted((a, b) => weightOf(b) - weightOf(a)),
  }
}
export type Pairs = ReturnType<typeof createPairs>

/** Everybody who shares a firm or a postcode, by what they share and how their names begin: only these are compared. */
export function groupsOf(everybody: Iterable<Known>): Map<string, Known[]> {
  const groups = new Map<string, Known[]>()
  for (const one of everybody) {
    const places = [
      ...one.postcodes.map((code) => `p ${code}`),
      ...(one.organisation === '' ? [] : [`o ${one.organisation}`]),
    ]
    for (const place of places)
      for (const letter of nameKeys(one.name)) {
        const key = `${place}\n${letter}`
        const group = groups.get(key)
        if (group) group.push(one)
        else groups.set(key, [one])
      }
  }
  for (const [key, group] of groups) if (group.length < 2 || group.length > largestGroup) groups.delete(key)
  return groups
}

/** Compares every two of a group by name. */
export function compareGroup(key: string, group: readonly Known[], pairs: Pick<Pairs, 'add'>): void {
  const byPlace = key.startsWith('p ')
  group.forEach((one, at) => {
    for (const other of group.slice(at + 1)) {
      if (one.kind !== other.kind || !nearNames(one.name, other.name)) continue
      const same = byPlace ? 'name-and-place' : 'name-and-organisation'
      pairs.add(one.id, other.id, one.name === other.name ? same : 'near-name')
    }
  })
}

function weightOf({ why }: Pair): number {
  return why.reduce((sum, one) => sum + weights[one], 0)
}
