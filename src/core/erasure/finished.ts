import type { QuietLine } from '../today/quiet-line'

/** For Today, after an opening: cases whose erasure had its day and was made final. Names nobody. */
export function finishedErasures(references: readonly string[]): QuietLine[] {
  return references.map((reference) => ({
    id: `erasure:finished:${reference}`,
    state: 'fine',
    title: `${reference}: erased for good`,
    detail:
      'Its last day for undoing was past when the register was opened. Look whether anything is left, and close the case.',
    href: '/requests',
    act: 'Look',
  }))
}
