import type { Block } from '@core/documents/block'
import { cleanText } from '@core/documents/clean-text'
import type { Letterhead } from '@core/documents/letterhead'
import type { WithPartAnew } from '../documents/part-anew'
import type { LetterBatch, Recipient } from './letter-batch'

/** Marks that stand for the name and the lines of the address: of signs that are in no typeface, so nobody types them. */
const mark = (number: number) => `\uE0A1${number}\uE0A1`
const marks = /\uE0A1(\d+)\uE0A1/gu

/** More shapes of one letter than this are not held: they would be letters of their own. */
const mostShapes = 24

/**
 * Word files of the same letter to many people. A letter is laid out once for each shape it takes, such as with three lines of
 * address or with none, and then filled in: the file is the same as if it were laid out anew, for a tenth of the work (SP12).
 */
export function createWordLetters({ title, compose }: Pick<LetterBatch, 'title' | 'compose'>, letterhead: Letterhead) {
  const shapes = new Map<string, WithPartAnew>()
  const hasMark = JSON.stringify(compose({ name: '', address: '', ownWords: '' })).includes('\uE0A1')

  /** Letters with as many lines of address and the same words of their own differ in nothing but what is filled in. */
  async function shapeOf({ ownWords }: Recipient, lines: number): Promise<WithPartAnew> {
    const key = `${lines} ${ownWords}`
    const known = shapes.get(key)
    if (known) return known
    const { withPartAnew } = await import('../documents/part-anew')
    const address = Array.from({ length: lines }, (_, line) => mark(line + 1)).join('\n')
    const blocks = compose({ name: mark(0), address, ownWords })
    const made = withPartAnew(await wordFile(title, blocks, letterhead), 'word/document.xml')
    if (shapes.size >= mostShapes) shapes.clear()
    shapes.set(key, made)
    return made
  }

  return async (to: Recipient): Promise<Uint8Array<ArrayBuffer>> => {
    const address = linesOf(to.address)
    const words = [to.name, ...address]
    // What is not one plain line, or has a mark of ours in it, is laid out by itself.
    const isOdd = hasMark || to.name === '' || /[\r\n\t\uE0A1]/u.test(words.join('') + to.ownWords)
    if (isOdd) return wordFile(title, compose(to), letterhead)
    const shape = await shapeOf(to, address.length)
    return shape.pack(shape.content.replace(marks, (_, number) => escaped(words[Number(number)] ?? '')))
  }
}

function linesOf(address: string): string[] {
  return address
    .split(/\n+/)
    .map((part) => part.trim())
    .filter(Boolean)
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** As the Word library writes words into its file. */
function escaped(words: string): string {
  return cleanText(words).replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
}

/** The Word library is large, and most sessions never write a Word file. */
async function wordFile(
  title: string,
  blocks: readonly Block[],
  letterhead: Letterhead,
): Promise<Uint8Array<ArrayBuffer>> {
  const { toDocx } = await import('../documents/to-docx')
  return toDocx({ title, blocks, letterhead })
}
