import type { ImportTarget, SeenFile } from '@core/imports/contract'
import { lookAt, type Form, type ReadAs } from '@core/imports/reading/look'
import type { ReadableDb } from '../file/db'
import { findMapping } from './mapping-repository'

/** What a file is taken for, with the columns as they were set last time where its names are known. */
export function lookAtFile(db: ReadableDb, bytes: Uint8Array, target: ImportTarget, as: ReadAs): SeenFile {
  const form = lookAt(bytes, as, target === 'people' ? 'people' : 'requests')
  if (form.kind === 'none') return form
  if (form.kind === 'cards') return { kind: 'cards', encoding: form.encoding, cards: countCards(bytes) }
  const { mark: _, sample, ...seen } = form
  const known = findMapping(db, target, form.headers)
  const fits = known?.length === form.headers.length
  return {
    ...seen,
    headers: [...form.headers],
    firstLines: [...form.firstLines],
    sample: sample.map((cells) => [...cells]),
    columns: fits ? known : [...form.columns],
    remembered: fits,
  }
}

/** The same look, for reading: what a person set goes before what was found. */
export function formToRead(
  bytes: Uint8Array,
  target: ImportTarget,
  as: ReadAs,
): Exclude<Form, { kind: 'none' }> | null {
  const form = lookAt(bytes, as, target === 'people' ? 'people' : 'requests')
  return form.kind === 'none' ? null : form
}

/** About how many: by the word that begins a card, in the first megabyte. */
function countCards(bytes: Uint8Array): number {
  const head = bytes.subarray(0, 1024 * 1024)
  let count = 0
  for (let at = 0; at < head.length - 10; at++)
    if ((head[at] ?? 0) === 66 && /^BEGIN:VCARD/i.test(String.fromCharCode(...head.subarray(at, at + 11)))) count += 1
  return bytes.length <= head.length ? count : Math.round((count * bytes.length) / head.length)
}
