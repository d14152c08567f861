import type { DueItem } from './due-item'

const words: Readonly<Record<string, string>> = {
  breach: 'A breach has a date',
  'breach-action': 'Something promised after a breach',
  fee: 'The data protection fee is due',
  backup: 'Look at the backups',
  document: 'A document or training comes up again',
  decision: 'A decision comes up for review',
  retention: 'Records have been kept long enough',
  recording: 'A call recording comes up',
  consent: 'A consent comes up for review',
  claim: 'A legal claim comes up for review',
  notice: 'Somebody has to be told where their details came from',
  'erasure-plan': 'An erasure becomes final',
}

const requests = ['access', 'erasure', 'rectification', 'restriction', 'objection', 'portability', 'complaint']

/** What a due thing is, in words that name nobody: for a calendar and for what the computer shows outside the window. */
export function blindWords({ kind }: Pick<DueItem, 'kind'>): string {
  return words[kind] ?? (requests.includes(kind) ? 'A request has to be answered' : 'Something in Steward is due')
}

/** A mark of a due thing from which nothing can be read, the same each time: FNV-1a over its id, as sixteen characters. */
export function blindMark({ id }: Pick<DueItem, 'id'>): string {
  const part = (seed: number) => {
    let hash = seed
    for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
    return (hash >>> 0).toString(16).padStart(8, '0')
  }
  return part(0x811c9dc5) + part(0x01234567)
}
