import { sheetWordList } from '../register/word-list'

/** Words in the passphrase of a package: with 256 words to choose from, 80 bits. */
const PACKAGE_WORDS = 10

/** Ten plain words that can be read out on the phone. `pick` chooses a number below its argument, at random. */
export function packagePassphrase(pick: (below: number) => number): string {
  return Array.from({ length: PACKAGE_WORDS }, () => sheetWordList[pick(sheetWordList.length)] ?? '').join(' ')
}
