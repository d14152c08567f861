import type { Locator } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import zlib from 'node:zlib'
import { expect, type Steward } from './steward'

export type FileKind = 'Word' | 'PDF' | 'Web page' | 'Plain text' | 'Table (CSV)'

/** Opens an export menu, chooses a kind of file, and returns the path once Steward says it is saved. */
export async function exportAs(steward: Steward, menu: Locator, kind: FileKind, name: string): Promise<string> {
  const file = await steward.saveAs(name)
  // A contact that was saved says the same words.
  if (await message(steward, 'Saved.').isVisible()) await closeMessage(steward, 'Saved.')
  await menu.click()
  await steward.page.getByRole('menuitem', { name: kind, exact: true }).click()
  await closeMessage(steward, 'Saved.')
  return file
}

/** Waits for a message after an act, and takes it away so that the next of the same words is not mistaken for it. */
export async function closeMessage(steward: Pick<Steward, 'page'>, words: string | RegExp): Promise<void> {
  const shown = message(steward, words)
  await shown.getByRole('button', { name: 'Dismiss this message' }).click({ timeout: 20_000 })
  await expect(shown).toBeHidden()
}

/** The message of exactly these words, bottom right. */
function message({ page }: Pick<Steward, 'page'>, words: string | RegExp): Locator {
  return page.getByRole('alert').filter({ has: page.getByText(words, { exact: true }) })
}

/** What a person reads in a PDF, laid out as on the page. */
export function textOfPdf(file: string): string {
  return run('pdftotext', ['-layout', file, '-'])
}

/** How many pages a PDF has. */
export function pagesOfPdf(file: string): number {
  return Number(/^Pages:\s+(\d+)/m.exec(run('pdfinfo', [file]))?.[1])
}

/** The fonts of a PDF, one line each, with their kind. */
export function fontsOfPdf(file: string): string {
  return run('pdffonts', [file])
}

/** Does a word stand anywhere in the bytes of a PDF, written as it is, as UTF-16 or in hexadecimal, also where they are packed? */
export function holdsInPdf(file: string, word: string): boolean {
  const raw = fs.readFileSync(file)
  const parts = [raw.toString('latin1')]
  for (const { index } of parts[0]?.matchAll(/stream\r?\n/g) ?? []) {
    const from = raw.indexOf('\n', index) + 1
    try {
      parts.push(zlib.inflateSync(raw.subarray(from), { finishFlush: zlib.constants.Z_SYNC_FLUSH }).toString('latin1'))
    } catch {
      continue // a picture or a font that is packed otherwise, or the end of a stream
    }
  }
  const wide = word.split('').join('\0')
  const forms = [word, wide, Buffer.from(word).toString('hex'), Buffer.from(wide).toString('hex')]
  return parts.some((part) => forms.some((form) => part.toLowerCase().includes(form.toLowerCase())))
}

/** The tags of a PDF, and the heads of its tables’ columns as a screen reader gets them. */
export function tagsOfPdf(file: string): { readonly tags: ReadonlySet<string>; readonly columns: readonly string[] } {
  const tags = new Set<string>()
  const columns: string[] = []
  let isHead = false
  for (const line of run('pdfinfo', ['-struct-text', file]).split('\n')) {
    const tag = /^ *(\w+) <node/.exec(line)?.[1]
    const words = /^ *"(.*)"$/.exec(line)?.[1]
    if (tag) tags.add(tag)
    if (tag === 'TH') columns.push('')
    if (tag && tag !== 'NonStruct') isHead = tag === 'TH'
    if (words && isHead) columns.push(`${columns.pop() ?? ''} ${words}`.trim())
  }
  return { tags, columns }
}

/** What LibreOffice reads in a Word file, one line for each paragraph. */
export function textOfDocx(file: string): string {
  return readByOffice(file, 'txt', 'txt:Text (encoded):UTF8')
}

/** What LibreOffice makes of a Word file as a web page: its headings, lists and bold words as elements. */
export function htmlOfDocx(file: string): string {
  return readByOffice(file, 'html', 'html')
}

function readByOffice(file: string, ending: string, form: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-office-'))
  try {
    run('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      form,
      '--outdir',
      folder,
      file,
    ])
    return fs.readFileSync(path.join(folder, `${path.parse(file).name}.${ending}`), 'utf8').replace(/^\uFEFF/, '')
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 60_000 })
}
