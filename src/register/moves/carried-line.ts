import type { CarriedLine } from '../file/arrival'
import type { Shape } from '../file/table-shapes'
import { z } from 'zod'
import { refuse } from './refused'

const word = z.string().max(200)

const line = z.object({
  seq: z.bigint(),
  at: z.iso.datetime(),
  actor: word,
  action: word,
  subject: word,
  detail: z.string().max(100_000).refine(isListOfWords),
})

/** A line of the old trail, checked. In a trail that was whole every line stands in its place. */
export function carriedLine({ columns }: Shape, cells: readonly unknown[], place: number | null): CarriedLine {
  const row = line.safeParse(Object.fromEntries(columns.map(({ name }, i) => [name, cells[i]])))
  if (!row.success || (place !== null && row.data.seq !== BigInt(place))) return refuse('unfit')
  return row.data
}

function isListOfWords(text: string): boolean {
  try {
    return z.array(word).safeParse(JSON.parse(text)).success
  } catch {
    return false
  }
}
