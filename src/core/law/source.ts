import type { CalendarDate } from '../time/calendar-date'

/** One official page: a provision, or a page of the regulator or another public body. Never a second-hand copy. */
export type Source = {
  /** How the page is named on screen. */
  readonly cite: string
  readonly title: string
  readonly url: string
  readonly publisher: string
  /** The day its words, or a full copy of them, were last read; null when only summaries were read, or nothing. */
  readonly checkedOn: CalendarDate | null
}

const publishers = [
  { in: 'www.legislation.gov.uk', name: 'The National Archives, legislation.gov.uk' },
  { in: 'ico.org.uk', name: 'Information Commissioner’s Office' },
  { in: 'transform.england.nhs.uk', name: 'NHS England' },
  { in: 'www.enisa.europa.eu', name: 'European Union Agency for Cybersecurity' },
] as const

/** Who publishes the page at this address; undefined for an address of nobody we know. */
export function publisherOf(url: string): string | undefined {
  return publishers.find((known) => url.startsWith(`https://${known.in}/`))?.name
}

/** Declares a group of sources; the publisher follows from the address, and an address of nobody we know is refused. */
export function defineSources<Id extends string>(
  group: Record<Id, Omit<Source, 'publisher'>>,
): Readonly<Record<Id, Source>> {
  const filled = {} as Record<Id, Source>
  for (const id in group) {
    const source = group[id]
    const publisher = publisherOf(source.url)
    if (publisher === undefined) throw new Error(`not an official address: ${source.url}`)
    filled[id] = { ...source, publisher }
  }
  return filled
}
