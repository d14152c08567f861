import { csvLine } from '../documents/to-csv'

/** So that a spreadsheet reads the letters rightly. */
const BYTE_ORDER_MARK = '\uFEFF'

/** What the file of one letter is called: a number and no name, because names of files are seen by others. `number` from 1. */
export function letterFileName(number: number, total: number, ending: string): string {
  return `letter-${String(number).padStart(Math.max(String(total).length, 3), '0')}.${ending}`
}

/** The table that says which letter is whose. */
export function letterList(people: readonly { name: string; address: string }[], ending: string): string {
  const rows = people.map(({ name, address }, at) =>
    csvLine([letterFileName(at + 1, people.length, ending), name, address.split(/\n+/).join(', ')]),
  )
  return BYTE_ORDER_MARK + csvLine(['File', 'To', 'Address']) + rows.join('')
}
