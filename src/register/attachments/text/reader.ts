import type { ReadText } from './clean-text'
import { readText, type FileToRead } from './read-text'

/** Reads the words of a file. Never fails: what cannot be read says so. */
export type TextReader = (file: FileToRead) => Promise<ReadText | { readonly state: 'unreadable'; readonly text: '' }>

/** Reads in the thread that asks: for tests. The program reads in a process of its own. */
export const readHere: TextReader = async (file) => {
  try {
    return await readText(file)
  } catch {
    return { state: 'unreadable', text: '' }
  }
}
