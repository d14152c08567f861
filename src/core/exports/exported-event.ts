import { recordHref } from '../contacts/record-href'
import type { TimelineItem } from '../contacts/timeline'
import { londonDate } from '../time/instant'

const words: Readonly<Record<string, string>> = {
  csv: 'saved as a table',
  vcf: 'saved for address books',
  print: 'printed',
}

/** That a contact left in a list, for its story. */
export function exportedEvent(made: { id: string; format: string; total: number; madeAt: string }): TimelineItem {
  const others = made.total - 1
  const with_ = others === 0 ? 'alone' : `with ${others.toLocaleString('en-GB')} other${others === 1 ? '' : 's'}`
  return {
    on: londonDate(made.madeAt),
    at: made.madeAt,
    title: 'Exported',
    href: recordHref(made.id),
    detail: `In a list, ${words[made.format] ?? 'saved'}, ${with_}`,
  }
}
