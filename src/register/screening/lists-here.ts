import { openListFile, type ListFile } from './list-file'
import type { OpenList } from './list-reader'

/** Reads lists in the thread of the register: for tests. */
export const openListHere: OpenList = (path) => {
  let file: ListFile | undefined
  let isStopped = false
  const open = () => (file ??= openListFile(path))
  const watch = (told: (part: number) => void) => {
    isStopped = false
    return { isStopped: () => isStopped, told }
  }
  return {
    look: async (told) => open().look(watch(told)),
    match: async (numbers, told) => open().match(Float64Array.from(numbers), watch(told)),
    holds: async (number) => open().holds(number),
    stop: () => void (isStopped = true),
    close: () => file?.close(),
  }
}
