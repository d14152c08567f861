import { houseOptionKeys } from '@core/flows/house-options'
import type { HouseSetting } from '@core/house/house-input'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = { option: string; active: number; set_by: string; set_at: string }

/** Every rule there is, in the order of the list; one that nobody switched is off. A name this version does not know is left out. */
export function findAll(db: ReadableDb): HouseSetting[] {
  const rows = new Map(
    db.all<Row>('SELECT option, active, set_by, set_at FROM house_option').map((row) => [row.option, row]),
  )
  return houseOptionKeys.map((option) => {
    const row = rows.get(option)
    return { option, isOn: row?.active === 1, setBy: row?.set_by ?? '', setAt: row?.set_at ?? null }
  })
}

/** Writes one rule over how it stood before. */
export function save(db: WritableDb, { option, isOn, setBy, setAt }: HouseSetting & { setAt: string }): void {
  db.run(
    `INSERT INTO house_option (option, active, set_by, set_at) VALUES (@option, @isOn, @setBy, @setAt)
     ON CONFLICT (option) DO UPDATE SET active = excluded.active, set_by = excluded.set_by, set_at = excluded.set_at`,
    { option, isOn: Number(isOn), setBy, setAt },
  )
}
