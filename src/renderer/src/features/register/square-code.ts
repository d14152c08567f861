import { encode } from 'uqr'
import type { Block } from '@core/documents/block'

/** What a telephone reads from a sheet: the same characters that stand on it in groups. */
export function squareCode(groups: readonly string[], about: string): Extract<Block, { type: 'squares' }> {
  // Capital letters, digits and hyphens have a dense form of their own; M still reads with a corner of the ink gone.
  const { data } = encode(groups.join('-'), { ecc: 'M', border: 0 })
  return { type: 'squares', rows: data.map((row) => row.map((black) => (black ? '1' : '0')).join('')), about }
}
