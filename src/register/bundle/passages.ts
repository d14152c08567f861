import { foldedWithPlaces, placesOf } from '@core/bundle/folded'

/** Letters on either side of a name that are read with it. */
const AROUND = 300

/** Of a text, or of the texts in JSON, the passages in which one of the names stands (small letters A to Z): whole lines where they are short. */
export function passagesWith(text: string, names: readonly string[]): string[] {
  return textsOf(text).flatMap((one) => one.split('\n').flatMap((line) => cut(line.trim(), names)))
}

/** The same of the text of a file, whose names may be parted by the end of a line or have lost their accents. */
export function foldedPassages(text: string, names: readonly string[]): string[] {
  const folded = foldedWithPlaces(text)
  const spans = names
    .flatMap((name) => placesOf(name, folded))
    .map(({ from, to }) => ({ from: Math.max(0, from - AROUND), to: Math.min(text.length, to + AROUND) }))
    .toSorted((one, other) => one.from - other.from)
  const joined: { from: number; to: number }[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else joined.push(span)
  }
  return joined.map(
    ({ from, to }) => `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`,
  )
}

function cut(line: string, names: readonly string[]): string[] {
  const small = line.replaceAll(/[A-Z]/g, (one) => one.toLowerCase())
  const places = names.flatMap((name) => {
    const at = small.indexOf(name)
    return at < 0 ? [] : [{ from: at, to: small.lastIndexOf(name) + name.length }]
  })
  if (places.length === 0) return []
  const from = Math.max(0, Math.min(...places.map((place) => place.from)) - AROUND)
  const to = Math.min(line.length, Math.max(...places.map((place) => place.to)) + AROUND)
  return [`${from > 0 ? '… ' : ''}${line.slice(from, to)}${to < line.length ? ' …' : ''}`]
}

function textsOf(text: string): string[] {
  if (!/^[[{]/.test(text)) return [text]
  try {
    return leaves(JSON.parse(text) as unknown)
  } catch {
    return [text]
  }
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(leaves)
}
