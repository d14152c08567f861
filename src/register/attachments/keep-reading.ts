import { endingOf } from '@core/attachments/clean-name'
import type { Deps } from '../deps'
import * as attachments from './attachment-repository'
import { bytesOf, isWhole } from './stored-bytes'
import type { TextReader } from './text/reader'
import * as texts from './text-repository'

/** Reads the words of attached files for the search, one file after the other, beside everything else. */
export function createReadingQueue({ register }: Deps, reader: TextReader) {
  let waiting: string[] = []
  let working: Promise<void> | undefined

  function save(id: string, kept: texts.KeptText): void {
    register.change({ action: 'attachments.readText', subject: id, aside: true }, (db) => {
      if (attachments.find(db, id)) texts.save(db, id, kept)
    })
  }

  async function read(id: string): Promise<void> {
    const file = attachments.find(register.read, id)
    if (!file) return
    save(id, { state: 'reading', text: '' }) // should this end the program, it is not tried again
    const bytes = (await isWhole(register.read, file)) ? await bytesOf(register.read, file) : undefined
    save(id, bytes ? await reader({ ending: endingOf(file.name), bytes }) : { state: 'unreadable', text: '' })
  }

  async function work(): Promise<void> {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      try {
        await read(id)
      } catch {
        waiting = [] // the register was locked, or its disk is full: the next opening goes on
      }
    }
  }

  const start = (): void => {
    working ??= work().finally(() => {
      working = undefined
    })
  }

  return {
    add(id: string): void {
      waiting.push(id)
      start()
    },
    /** Takes up what was left unread, and gives up what ended the program. */
    resume(limit: number): void {
      for (const id of texts.findBrokenOff(register.read)) save(id, { state: 'unreadable', text: '' })
      waiting.push(...texts.findUnread(register.read, limit))
      start()
    },
    /** For tests: when nothing is left to read. */
    done: (): Promise<void> => working ?? Promise.resolve(),
  }
}
