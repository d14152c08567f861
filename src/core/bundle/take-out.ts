import { groundOf } from '../exemptions/answer'
import type { GroundId } from '../exemptions/ground'
import type { Passage } from './choice'
import type { BundleField } from './item'

/** What stands where words were taken out: what is gone can be seen, and not what it was. */
export function takenOutMark(ground: GroundId | ''): string {
  return ground === '' ? '[taken out]' : `[taken out: ${groundOf(ground).mark}]`
}

/** A text without the marked passages, each replaced by the mark; where two meet there is one mark. */
export function takeOut(text: string, passages: readonly Pick<Passage, 'from' | 'to'>[], mark: string): string {
  let result = ''
  let at = 0
  for (const { from, to } of joined(passages)) {
    result += `${text.slice(at, from)}${mark}`
    at = to
  }
  return result + text.slice(at)
}

/** The fields of an item without what was marked in each. */
export function takeOutOf(fields: readonly BundleField[], passages: readonly Passage[], mark: string): BundleField[] {
  return fields.map((field) => {
    const own = passages.filter((passage) => passage.field === field.name)
    return own.length === 0 ? field : { ...field, text: takeOut(field.text, own, mark) }
  })
}

function joined(passages: readonly Pick<Passage, 'from' | 'to'>[]): { from: number; to: number }[] {
  const all: { from: number; to: number }[] = []
  for (const { from, to } of passages.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else all.push({ from, to })
  }
  return all
}
