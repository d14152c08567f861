import type { DueItem } from '@core/today/due-item'

/** A due thing with only what a test cares about. */
export function due(id: string, facts: Partial<DueItem>): DueItem {
  return {
    id,
    on: null,
    kind: 'access',
    title: 'Answer a request',
    why: 'Received a month ago.',
    verb: 'Open',
    href: `/requests/${id}`,
    state: 'due',
    rules: [],
    ...facts,
  }
}
