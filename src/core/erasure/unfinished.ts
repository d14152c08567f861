import type { QuietLine } from '../today/quiet-line'

/** For Today: erasures of before that could not be carried out again. Names nobody. */
export function unfinishedErasures(left: number): QuietLine[] {
  if (left === 0) return []
  const title =
    left === 1 ? 'An earlier erasure could not be completed' : `${left} earlier erasures could not be completed`
  const detail = 'Whoever was erased may still be found here. Make room on the disk, then lock and unlock to try again.'
  return [{ id: 'erasure:unfinished', state: 'to-do', title, detail, href: '/settings/health', act: 'Look' }]
}
