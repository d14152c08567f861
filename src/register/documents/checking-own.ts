import { AppError } from '@core/contract/errors'
import type { CheckedOwn } from '@core/documents/contract'
import { checkOwnText } from '@core/documents/check-own/check-own-text'
import type { OwnRecord } from '@core/documents/check-own/stale-facts'
import { plainOfHtml } from '@core/intake/plain-of-html'
import { decodeText } from '../attachments/text/decode-text'
import { readHere, type TextReader } from '../attachments/text/reader'
import { textLimits } from '../attachments/text/limits'
import type { Deps } from '../deps'
import { holdFile } from '../imports/held-file'

type Piece = { readonly id: string; readonly bytes: Uint8Array }

/** Reads an organisation’s own document and says what the law or its record has overtaken. Nothing of the file is kept. */
export function checkingOwnCalls({ newId }: Deps, record: () => OwnRecord, reader: TextReader = readHere) {
  const held = holdFile()
  return {
    checkOwnBegin({ size }: { readonly size: number }) {
      const id = newId()
      held.begin(id, size)
      return { id }
    },
    checkOwnAppend: ({ id, bytes }: Piece) => ({ received: held.add(id, bytes) }),
    async checkOwn({ id, ending }: { readonly id: string; readonly ending: string }): Promise<CheckedOwn> {
      const bytes = held.bytes(id)
      held.drop(id)
      if (bytes.length === 0) throw new AppError('not-found', { reason: 'Nothing of that file came. Choose it again.' })
      const text = await wordsOf(ending, bytes, reader)
      if (text === undefined)
        return { state: 'unread', why: 'This file could not be read. Save it again as Word, PDF or plain text.' }
      if (text === '')
        return {
          state: 'unread',
          why: 'There are no words in this file. If it is a scan, the text has to be recognised first.',
        }
      return { state: 'read', words: text.split(/\s+/u).length, findings: [...checkOwnText(text, record())] }
    },
  }
}

/** The words of the file, empty where there are none, undefined where it cannot be read. */
async function wordsOf(ending: string, bytes: Uint8Array, reader: TextReader): Promise<string | undefined> {
  // Plain words are read as they are, line by line; a file that only is called so goes to the thread.
  if (/^(txt|md)$/u.test(ending) && !/^(PK|%PDF)/u.test(decodeText(bytes.subarray(0, 8))))
    return decodeText(bytes).slice(0, textLimits.characters).trim()
  // Markup is only cut away here, in time with its length: it needs no thread. A page that is none falls through to the reader.
  if (/^html?$/u.test(ending)) return plainOfHtml(decodeText(bytes), textLimits.characters)
  const { state, text } = await reader({ ending, bytes })
  return state === 'unreadable' ? undefined : text
}
