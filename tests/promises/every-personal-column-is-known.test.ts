import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { searchedTables } from '../../src/register/erasure/find-mentions'
import type { ReadableDb } from '../../src/register/file/db'
import { dump, tablesOf } from '../fixtures/dump'
import type { MarkedPerson } from '../fixtures/marked-person'
import { openMarkedRegister } from '../fixtures/marked-register'
import { personalColumns, type Sorted } from '../fixtures/personal-columns'
import type { Served } from '../fixtures/served'

let served: Served
let person: MarkedPerson
let before: Record<string, unknown[]>
beforeAll(async () => {
  const copy = await openMarkedRegister()
  served = copy.served
  person = copy.made
  before = dump(served.register().read)
  await served.ask('erasure', 'eraseContact', { id: person.id })
})
afterAll(() => served.session.close())

const sorted = Object.entries(personalColumns).flatMap(([table, columns]) =>
  Object.entries(columns).map(([column, as]) => ({ table, column, as })),
)
const name = ({ table, column }: { table: string; column: string }) => `${table}.${column}`

function columnsOf(db: ReadableDb): string[] {
  return tablesOf(db).flatMap((table) =>
    db
      .all<{ column: string }>('SELECT name AS column FROM pragma_table_xinfo(@table)', { table })
      .map(({ column }) => name({ table, column })),
  )
}

it('knows every column of the schema', () => {
  const there = columnsOf(served.register().read)
  const unknown = there.filter((one) => !sorted.some((known) => name(known) === one))
  const advice =
    'Say in tests/fixtures/personal-columns.ts what happens to these columns when a contact is erased. If one can hold ' +
    'a word about a contact, erase it in src/register/erasure/erase-person.ts and fill it in tests/fixtures/marked-person.ts.'
  expect(unknown, advice).toEqual([])
  expect(sorted.map(name).filter((one) => !there.includes(one))).toEqual([])
})

const texts = (rows: readonly unknown[] | undefined, column: string): unknown[] =>
  (rows ?? []).map((row) => (row as Record<string, unknown>)[column])
const holds = (values: readonly unknown[], markers: readonly string[]) =>
  markers.some((marker) => JSON.stringify(values).toLowerCase().includes(marker))

/** The same with JSON as what it says: the order of its parts means nothing. */
const parsed = (rows: readonly unknown[] | undefined, column: string) =>
  texts(rows, column).map((value): unknown => (/^[{[]/.test(String(value)) ? JSON.parse(String(value)) : value))

/** Columns in which no words of a person can stand: ids, days, numbers, choices. */
const wordless =
  /(^|_)(id|number|kind|at|on|type|form|status|stage|role|bits|purpose|channel|how|basis|seq|position|valid|version|part|from|until|postcode)$|^(about|under_18|no_contact_at_all|marked)$/

describe('what was said of a column is true of it', () => {
  const about = sorted.filter(({ as }) => ['goes', 'emptied', 'initials', 'minimised', 'scrubbed'].includes(as))

  it.each(about)('$table.$column ($as) holds nothing of the person afterwards', ({ table, column }) => {
    const rows = served.register().read.all(`SELECT "${column}" FROM "${table}"`)
    expect(holds(texts(rows, column), person.markers)).toBe(false)
  })

  it('was tried: a word of the person stood in every such column that can hold one', () => {
    const notTried = about
      .filter(({ column }) => !wordless.test(column))
      .filter(({ table, column }) => !holds(texts(before[table], column), [...person.markers, ...person.kept]))
      .map(name)
    expect(notTried.toSorted()).toEqual(noWords.toSorted())
  })

  it('what the log keeps is the same as before, but for the organisation a name stands in', () => {
    for (const { table, column, as } of sorted.filter(({ table }) => table === 'request'))
      if (as === 'log' && column !== 'search_text')
        expect(parsed(served.register().read.all('SELECT * FROM request'), column), name({ table, column })).toEqual(
          parsed(before['request'], column),
        )
  })

  it('looks for the name in every column with words about something else', () => {
    const tables = new Set(sorted.filter(({ as }) => as === 'words').map(({ table }) => table))
    expect([...tables].filter((table) => !searchedTables.includes(table))).toEqual([])
  })
})

/** Columns about a person in which the program writes, and nobody types; bytes are looked for on the pages themselves. */
const noWords = [
  'attachment_piece.bytes',
  // Chosen from a list.
  'coaching_note_version.marks',
  'document_version.title',
  'document_version.checked',
  'document_version.own',
  'document_version.organisation',
  // A number in the form for comparing, where the marker is a number as it is typed.
  'recording_number.normal',
  'former_number.normal',
  'screening_check.normal',
]

it('keeps to the list: every sort has its columns', () => {
  const used = new Set<Sorted>(sorted.map(({ as }) => as))
  expect(used.size).toBe(13)
})
