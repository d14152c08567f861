import type { OpenRegister } from '../../../src/register/file/open-register'

/** Every row of every table as text, by table: what a person could ever be shown of this register. */
export function readEverything({ read }: OpenRegister): Map<string, string> {
  const tables = read.all<{ name: string }>(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow') ORDER BY name",
  )
  return new Map(
    tables.map(({ name }) => [
      name,
      JSON.stringify(read.all(`SELECT * FROM "${name}"`), (_key, cell: unknown) => textOf(cell)),
    ]),
  )
}

function textOf(cell: unknown): unknown {
  if (cell instanceof Uint8Array) return Buffer.from(cell).toString('base64')
  return typeof cell === 'bigint' ? String(cell) : cell
}
