import { paperBlocks } from '../paper/contract'
import type { Block } from '../documents/block'

/** Said before anybody tries, and where it is tried all the same. */
export const tooLongForWord = 'Too much for one Word file. The PDF and the locked package hold all of it.'

/** Does one Word file hold this? A file of more parts opens too slowly to be of use. */
export function fitsWord(blocks: readonly Block[]): boolean {
  return paperBlocks.safeParse(blocks).success
}
