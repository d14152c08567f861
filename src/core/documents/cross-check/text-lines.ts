import type { Block } from '../block'
import { bareWords, unitsOf } from '../difference/unit'

/** The words of a document, one line for each paragraph, point and row; the cells of a row side by side. */
export function textLines(blocks: readonly Block[]): string {
  return unitsOf(blocks)
    .map(({ parts }) => parts.map(bareWords).join(': '))
    .filter(Boolean)
    .join('\n')
}
