import type { ImportProgress, ImportTarget, SeenFile } from '@core/imports/contract'
import { PIECE_BYTES } from '@core/imports/contract'
import type { Ask, InputOf } from '../../fixtures/served'

const usual = { role: 'prospect', source: 'The old list', obtainedOn: '2026-11-20', obtainedFrom: 'elsewhere' } as const

/** What a person does with a file: choose it, look at it, check it. */
export async function checkFile(
  ask: Ask,
  bytes: Uint8Array,
  more: { target?: ImportTarget; settings?: InputOf<'imports', 'check'>['settings'] } = {},
): Promise<{ id: string; seen: SeenFile; checked: ImportProgress }> {
  const { target = 'people', settings = usual } = more
  const { id } = await ask('imports', 'begin', { bytes: bytes.length })
  for (let from = 0; from < bytes.length; from += PIECE_BYTES)
    await ask('imports', 'piece', { id, bytes: bytes.slice(from, from + PIECE_BYTES) })
  const seen = await ask('imports', 'look', { id, target })
  if (seen.kind === 'none') throw new Error(`not read: ${seen.why}`)
  const columns = seen.kind === 'table' ? seen.columns : []
  return { id, seen, checked: await ask('imports', 'check', { id, target, columns, settings }) }
}

/** The same, and brings it in. */
export async function bringFile(...given: Parameters<typeof checkFile>) {
  const { id, seen, checked } = await checkFile(...given)
  return { id, seen, checked, done: await given[0]('imports', 'bringIn', { id }) }
}

/** A list as text, as bytes. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** A list of invented people with their own names, addresses and numbers. */
export function manyPeople(count: number, more: readonly string[] = []): string {
  const rows = Array.from({ length: count }, (_, n) => {
    const number = String(n % 1000).padStart(3, '0')
    return `Joan,Whitlock${n},Firm ${n % 500} Ltd,joan.whitlock${n}@firm${n % 500}.example,020 7946 0${number},"Met at the fair, ${n}"`
  })
  return ['First name,Surname,Organisation,Email,Telephone,Notes', ...rows, ...more].join('\r\n')
}
