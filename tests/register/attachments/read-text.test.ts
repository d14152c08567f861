import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { textLimits } from '../../../src/register/attachments/text/limits'
import { readHere } from '../../../src/register/attachments/text/reader'
import { docxOf, mailOf, pdfOf, zipOf } from '../../fixtures/documents-to-read'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (ending: string, of: Uint8Array) => readHere({ ending, bytes: of })
const unreadable = { state: 'unreadable', text: '' }

describe('the words of a file', () => {
  it('are read from a Word file, with marks and entities', async () => {
    const file = await docxOf('Tom & Zoë met in Llanfair.', 'Second <paragraph>')
    expect(await read('docx', file)).toEqual({ state: 'read', text: 'Tom & Zoë met in Llanfair. Second <paragraph>' })
  })

  it('are read from a PDF of several pages', async () => {
    const { state, text } = await read('pdf', pdfOf('Signed by Tom Ashdown', 'Page two: kestrel'))
    expect(state).toBe('read')
    expect(text).toContain('Signed by Tom Ashdown')
    expect(text).toContain('Page two: kestrel')
  })

  it('are read from a saved e-mail, with its people and subject', async () => {
    const { text } = await read('eml', mailOf('Stop ringing me', 'I asked on Monday already.'))
    for (const word of ['Stop ringing me', 'Ruth Calder', 'tom@ashdown.example', 'on Monday already'])
      expect(text).toContain(word)
  })

  it.each([
    ['UTF-8', bytes('Zoë’s form')],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from('Zoë’s form', 'utf16le')])],
    ['Windows-1252', Uint8Array.from([0x5a, 0x6f, 0xeb, 0x92, 0x73, 0x20, 0x66, 0x6f, 0x72, 0x6d])],
  ])('are read from plain text in %s', async (_, file) => {
    expect(await read('txt', file)).toEqual({ state: 'read', text: 'Zoë’s form' })
  })

  it('are none in a picture, and a part of a text without end', async () => {
    expect(await read('png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]))).toEqual({ state: 'none', text: '' })
    const long = await read('txt', bytes('word '.repeat(textLimits.characters)))
    expect(long.state).toBe('part')
    expect(long.text.length).toBe(textLimits.characters)
  })
})

describe('a hostile file', () => {
  const much = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024, 'a')

  it.each<[string, string, () => Uint8Array]>([
    ['a Word file that unpacks without end', 'docx', () => zipOf('word/document.xml', much(70))],
    ['one that lies about how much is inside', 'docx', () => zipOf('word/document.xml', much(70), { says: 10 })],
    ['a Word file that is cut off', 'docx', () => zipOf('word/document.xml', much(1)).slice(0, 900)],
    ['a Word file that is something else', 'docx', () => bytes('MZ this is a program')],
    ['a PDF that is only its first line', 'pdf', () => bytes('%PDF-1.7\n')],
    ['a PDF that is cut off', 'pdf', () => pdfOf('Some words').slice(0, 120)],
    [
      'a list of contents that points outside',
      'docx',
      () => Uint8Array.from(Buffer.from('504b0304504b0506ffffffffffffffffffffffffffffffffffff', 'hex')),
    ],
  ])('%s ends with “could not be read”', async (_, ending, file) => {
    expect(await read(ending, file())).toEqual(unreadable)
  })

  it('that is no document inside a zip has no words, and nothing of it is unpacked', async () => {
    expect(await read('zip', zipOf('../../etc/passwd', bytes('root')))).toEqual({ state: 'none', text: '' })
  })

  it('with entities that stand for each other a million times is read without looking them up', async () => {
    const laughs =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document><w:p><w:t>&b; Tom</w:t></w:p></w:document>'
    const { text } = await read('docx', zipOf('word/document.xml', bytes(laughs)))
    expect(text).toContain('Tom')
    expect(text).not.toContain('hahaha')
  })

  it('never opens a door: nothing that reads files fetches, runs or writes anything', () => {
    const folder = 'src/register/attachments/text'
    const text = fs
      .readdirSync(folder)
      .map((file) => fs.readFileSync(`${folder}/${file}`, 'utf8'))
      .join('\n')
    expect(text.match(/\bfetch\b|node:(fs|http|https|net|child_process|vm)|\beval\b|new Function/g)).toBeNull()
  })
})
