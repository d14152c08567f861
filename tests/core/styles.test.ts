import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readSources } from '../fixtures/sources'

const root = path.resolve(import.meta.dirname, '../..')
const pages = 'src/renderer/src'
const sources = readSources(pages)
const sheets = fs
  .readdirSync(path.join(root, pages), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.module.css'))
  .map((name) => path.posix.join(pages, name.split(path.sep).join('/')))

const composing = /composes: ([\w ]+) from '(\.[^']+)';/g
const textOf = (sheet: string) => fs.readFileSync(path.join(root, sheet), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '')

/** The classes a style sheet declares; those of the component library and of the editor are their own. */
function declared(sheet: string): string[] {
  const names = [
    ...textOf(sheet)
      .replaceAll(composing, '')
      .matchAll(/\.([a-zA-Z_][\w-]*)/g),
  ].map(([, name = '']) => name)
  return [...new Set(names)].filter((name) => !name.startsWith('mantine-') && !name.startsWith('ProseMirror'))
}

/** Style sheets that build on a style of another one. */
const composed = sheets.flatMap((file) =>
  [...textOf(file).matchAll(composing)].map(([, names = '', from = '']) => ({
    file,
    whole: false,
    names: names.split(' '),
    sheet: path.posix.join(path.posix.dirname(file), from),
  })),
)

/** Every import of a style sheet: who takes it in, and under which name. */
const imports = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/import (\w+) from '(\.[^']+\.module\.css)'/g)].map(([, own = '', from = '']) => ({
    file,
    text,
    own,
    sheet: path.posix.join(path.posix.dirname(file), from),
  })),
)

/** Who takes a style sheet in, and what they take from it; `whole` where it is handed on as a whole. */
function takers(sheet: string) {
  const inSheets = composed.filter((one) => one.sheet === sheet)
  const inParts = imports.flatMap(({ file, text, own, sheet: taken }) => {
    if (taken !== sheet) return []
    const names = [...text.matchAll(new RegExp(`\\b${own}(?:\\.(\\w+)|\\['([\\w-]+)'\\])`, 'g'))]
    const whole = new RegExp(`[={(,\\s]${own}[})\\s,;]|\\b${own}\\[(?!')`).test(text.replaceAll(/^import .*$/gm, ''))
    return [{ file, whole, names: names.map(([, dotted, quoted]) => dotted ?? quoted ?? '') }]
  })
  return [...inSheets, ...inParts]
}

it('keeps no style that nothing uses', () => {
  const unused = sheets.flatMap((sheet) => {
    const taken = takers(sheet)
    if (taken.length === 0) return [sheet]
    if (taken.some(({ whole }) => whole)) return []
    const used = new Set(taken.flatMap(({ names }) => names))
    return declared(sheet).flatMap((name) => (used.has(name) ? [] : [`${sheet} .${name}`]))
  })
  expect(unused).toEqual([])
})

it('asks for no style that is not there', () => {
  const missing = sheets.flatMap((sheet) => {
    const there = new Set(declared(sheet))
    return takers(sheet).flatMap(({ file, names }) =>
      names.flatMap((name) => (there.has(name) ? [] : [`${file} ${name}`])),
    )
  })
  expect(missing).toEqual([])
})
