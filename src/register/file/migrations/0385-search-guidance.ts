import type { Migration } from './migration'
import { joined, triggersOf } from './0190-search'

const of = (table: string, columns: readonly string[]) =>
  triggersOf({
    table,
    columns: columns.join(', '),
    record: (row) => `${row}.id`,
    words: (row) => joined(...columns.map((column) => `${row}.${column}`)),
  })

/** The search also knows cookies, what was taught, and the tasks that messages of a public body serve. */
export const searchGuidance: Migration = {
  version: 385,
  name: 'search of cookies, training and tasks',
  up: `
    ${of('technology', ['name', 'provider', 'does', 'purpose', 'lasts', 'shared_with', 'objection'])}
    ${of('training', ['topic', 'people', 'link', 'note'])}
    ${of('public_task', ['name', 'source'])}
  `,
}
