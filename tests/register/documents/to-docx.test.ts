import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Block } from '@core/documents/block'
import { cleanText } from '@core/documents/clean-text'
import { blocksToText } from '@core/documents/blocks-to-text'
import { composeDocument } from '@core/documents/framed'
import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import { toDocx } from '../../../src/register/documents/to-docx'
import { everyBlock } from '../../core/documents/every-block'
import { pngPicture } from '../../fixtures/pictures'
import { larkfieldFacts, larkfieldFrame } from '../../core/documents/larkfield'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-docx-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const has = (tool: string) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).error === undefined
const required = process.env['STEWARD_REQUIRE_TOOLS'] === '1'
const noOffice = !required && !has('soffice')
const noUnzip = !required && !has('unzip')

async function write(name: string, blocks: readonly Block[], title = 'Privacy policy'): Promise<string> {
  const file = path.join(folder, `${name}.docx`)
  fs.writeFileSync(
    file,
    await toDocx({ title, blocks, letterhead: { organisationName: 'Larkfield Coaching Ltd', logo: null } }),
  )
  return file
}

const part = (file: string, name: string) =>
  execFileSync('unzip', ['-p', file, name], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })

/** Words only: no bullets, no numbers of lists, no difference in blanks. */
const bare = (text: string) =>
  text
    .replace(/^\ufeff/, '')
    .split(/\s+/u)
    .filter((word) => word !== '•' && word !== '')
    .join(' ')

function asText(file: string): string {
  const profile = `-env:UserInstallation=file://${path.join(folder, 'office')}`
  const args = [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file]
  execFileSync('soffice', args, { stdio: 'ignore', timeout: 90_000, env: { ...process.env, HOME: folder } })
  return fs.readFileSync(file.replace(/docx$/, 'txt'), 'utf8')
}

describe('a document as a Word file', () => {
  it('is a zip archive', async () => {
    const bytes = await toDocx({ title: 'x', blocks: everyBlock, letterhead: { organisationName: '', logo: null } })
    expect([...bytes.subarray(0, 2)]).toEqual([0x50, 0x4b])
  })

  it.skipIf(noUnzip)(
    'carries the logo in the head of each page, 40 mm wide, named after the organisation',
    async () => {
      const bytes = pngPicture(400, 100)
      const logo = { type: 'png', width: 400, height: 100, bytes } as const
      const file = path.join(folder, 'logo.docx')
      const letterhead = { organisationName: 'Larkfield & Co', logo }
      fs.writeFileSync(file, await toDocx({ title: 'x', blocks: everyBlock, letterhead }))
      const head = part(file, 'word/header1.xml')
      const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(head) ?? []
      expect([Number(width) / 36_000, Number(height) / 36_000]).toEqual([40, 10])
      expect(head).toMatch(/descr="Larkfield &amp; Co"/)
      // With any other height of line LibreOffice cuts the picture.
      expect(head).toContain('w:lineRule="auto"')
      const stored = execFileSync('unzip', ['-Z1', file], { encoding: 'utf8' })
      const pictures = stored.split('\n').filter((name) => name.startsWith('word/media/'))
      const contents = pictures.map((name) => execFileSync('unzip', ['-p', file, name]))
      expect(contents.some((content) => content.equals(Buffer.from(bytes)))).toBe(true)
    },
  )

  it.skipIf(noUnzip)('has real headings, lists and tables whose head repeats, in British English', async () => {
    const file = await write('every-block', everyBlock)
    const body = part(file, 'word/document.xml')
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3'])
      expect(body).toContain(`<w:pStyle w:val="${style}"/>`)
    expect(body.match(/<w:numPr>/g)?.length).toBe(5)
    expect(body).toContain('<w:tblHeader/>')
    expect(body).toContain('r:id=')
    expect(part(file, 'word/_rels/document.xml.rels')).toContain('mailto:privacy@larkfield.example')
    expect(part(file, 'word/styles.xml')).toContain('w:val="en-GB"')
    expect(part(file, 'docProps/core.xml')).toContain('<dc:title>Privacy policy</dc:title>')
  })

  it.skipIf(noUnzip)('has the organisation at the head of each page and “page 1 of 3” at its foot', async () => {
    const file = await write('head-and-foot', everyBlock)
    expect(part(file, 'word/header1.xml')).toContain('Larkfield Coaching Ltd')
    const foot = part(file, 'word/footer1.xml')
    expect(foot).toMatch(/page [^]*PAGE[^]* of [^]*NUMPAGES/)
    expect(foot).toContain('Check before use. Not legal advice.')
  })

  it.skipIf(noUnzip)('turns the page for a wide table', async () => {
    const file = path.join(folder, 'wide.docx')
    const head = ['Request', 'Received', 'How', 'By whom', 'Response', 'On']
    const blocks: Block[] = [
      { type: 'table', head, rows: [['A long request in many words', '1 May', 'E', 'T', 'Open', '']] },
    ]
    const letterhead = { organisationName: 'Larkfield', logo: null }
    fs.writeFileSync(file, await toDocx({ title: 'x', blocks, letterhead }))
    const body = part(file, 'word/document.xml')
    expect(body).toContain('w:orient="landscape"')
    const widths = [...body.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
    expect(widths[0]).toBeGreaterThan(widths[2] ?? 0)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(14_000)
  })

  it.skipIf(noUnzip)('starts each numbered list at 1', async () => {
    const body = part(await write('lists', everyBlock), 'word/document.xml')
    const numbers = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => match[1])
    expect(numbers).toEqual([numbers[0], numbers[0], numbers[2], numbers[2], numbers[4]])
    expect(new Set(numbers).size).toBe(3)
  })

  it.skipIf(noUnzip)('is well-formed whatever is in the words', async () => {
    const hostile = [
      '<w:p/>',
      ']]>',
      '&#0;',
      '\u0000\u0008\ufffe\uffff',
      '\ud800',
      '\udc00x',
      '\u202e',
      '🙂',
      'a\tb',
      '\u2028',
    ]
    const blocks: Block[] = hostile.flatMap((text): Block[] => [
      {
        type: 'paragraph',
        words: [
          { text, bold: true },
          { text, href: 'https://x.example/?a=1&b=%3C' },
        ],
      },
      { type: 'heading', level: 1, text },
      { type: 'table', head: [text], rows: [[text]], caption: text },
      { type: 'signature', lines: [text] },
    ])
    const body = part(await write('hostile', blocks, hostile.join(' ')), 'word/document.xml')
    expect(body).toBe(cleanText(body))
    expect(body).toContain('&lt;w:p/&gt;')
  })

  it.skipIf(noUnzip)('stresses, underlines and strikes out what a note does', async () => {
    const words = [
      { text: 'one', italic: true },
      { text: 'two', underline: true },
      { text: 'three', strike: true },
      { text: 'four' },
    ]
    const body = part(await write('stressed', [{ type: 'paragraph', words }]), 'word/document.xml')
    const looksOf = (text: string) =>
      new RegExp(`<w:r>(?:<w:rPr>((?:(?!</w:rPr>).)*)</w:rPr>)?<w:t[^>]*>${text}<`).exec(body)?.[1] ?? ''
    expect(looksOf('one')).toMatch(/^<w:i\/>(<w:iCs\/>)?$/)
    expect(looksOf('two')).toContain('<w:u ')
    expect(looksOf('three')).toBe('<w:strike/>')
    expect(looksOf('four')).toBe('')
  })

  it.skipIf(noOffice)('says in LibreOffice exactly what was composed', { timeout: 120_000 }, async () => {
    const blocks = composeDocument(privacyPolicy, larkfieldFacts(), larkfieldFrame)
    const text = asText(await write('policy', blocks))
    expect(bare(text)).toBe(bare(blocksToText(blocks)))
  })

  it.skipIf(noOffice)('opens there with markup in the words, and shows it as words', { timeout: 120_000 }, async () => {
    const blocks: Block[] = [{ type: 'paragraph', words: 'A <w:p/> & ]]> \ufffe\ud800 “B”' }]
    expect(bare(asText(await write('markup', blocks)))).toBe('A <w:p/> & ]]> “B”')
  })
})
