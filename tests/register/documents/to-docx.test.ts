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
import { larkfieldFacts, larkfieldFrame } from '../../core/documents/larkfield'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-docx-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const has = (tool: string) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).error === undefined
const required = process.env['STEWARD_REQUIRE_TOOLS'] === '1'
const noOffice = !required && !has('soffice')
const noUnzip = !required && !has('unzip')

async function write(name: string, blocks: readonly Block[], title = 'Privacy policy'): Promise<string> {
  const file = path.join(folder, `${name}.docx`)
  fs.writeFileSync(file, await toDocx({ title, blocks, organisationName: 'Larkfield Coaching Ltd' }))
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
    const bytes = await toDocx({ title: 'x', blocks: everyBlock, organisationName: '' })
    expect([...bytes.subarray(0, 2)]).toEqual([0x50, 0x4b])
  })

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
