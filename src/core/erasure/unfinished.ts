import type { QuietLine } from '../today/quiet-line'
import { rescuedUnopened } from './rescued'

/** What could not be done again at the opening: erasures in the register, and files saved beside it. */
export type Unfinished = { readonly left: number; readonly rescued: readonly string[] }

/** For Today: erasures of before that could not be carried out again. Names nobody. */
export function unfinishedErasures({ left, rescued }: Unfinished): QuietLine[] {
  return [...(left > 0 ? [inTheRegister(left)] : []), ...(rescued.length > 0 ? [besideIt(rescued)] : [])]
}

function inTheRegister(left: number): QuietLine {
  const title =
    left === 1 ? 'An earlier erasure could not be completed' : `${left} earlier erasures could not be completed`
  const detail = 'Whoever was erased may still be found here. Make room on the disk, then lock and unlock to try again.'
  return { id: 'erasure:unfinished', state: 'to-do', title, detail, href: '/settings/health', act: 'Look' }
}

function besideIt(names: readonly string[]): QuietLine {
  const title = 'A file beside the register may still hold somebody who was erased'
  const shown = names.slice(0, 3).join(', ')
  const more = names.length > 3 ? ` and ${names.length - 3} more` : ''
  const detail = `Steward cannot open ${shown}${more}. ${rescuedUnopened}`
  return { id: 'erasure:rescued', state: 'to-do', title, detail, href: '/settings/health', act: 'Look' }
}
