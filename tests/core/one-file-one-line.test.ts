import { flows } from '@core/flows/trees/index'
import { templates } from '@core/documents/templates/index'
import { isRuleId } from '@core/law/rules'
import { rulesOf } from '@core/library/article'
import { articles } from '@core/library/articles/index'
import { kinds } from '@core/requests/kinds/index'
import { isCalendarDate } from '@core/time/calendar-date'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readSources } from '../fixtures/sources'

const root = path.resolve(import.meta.dirname, '../..')

type Entry = {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly changes: readonly string[]
}

/** What can be added with one new file and one line: the folder, its index, and the function that declares an entry. */
const shelves: readonly {
  readonly name: string
  readonly folder: string
  readonly declares: string
  readonly listed: readonly Entry[]
  readonly rules: (entry: never) => readonly string[]
}[] = [
  {
    name: 'a kind of request',
    folder: 'src/core/requests/kinds',
    declares: 'defineKind',
    listed: kinds,
    rules: (kind: (typeof kinds)[number]) => kind.sources,
  },
  {
    name: 'a guided flow',
    folder: 'src/core/flows/trees',
    declares: 'defineFlow',
    listed: flows,
    rules: (flow: (typeof flows)[number]) => Object.values(flow.nodes).flatMap((node) => node.rules),
  },
  {
    name: 'a document',
    folder: 'src/core/documents/templates',
    declares: 'defineTemplate',
    listed: templates,
    rules: (template: (typeof templates)[number]) => template.rules,
  },
  {
    name: 'an article',
    folder: 'src/core/library/articles',
    declares: 'defineArticle',
    listed: articles,
    rules: (article: (typeof articles)[number]) => rulesOf(article),
  },
]

/** The files directly in a folder, but its index. */
function filesIn(folder: string) {
  return readSources(folder).filter(({ file }) => path.posix.dirname(file) === folder && !file.endsWith('/index.ts'))
}

describe.each(shelves)('$name is one file and one line', ({ folder, declares, listed, rules }) => {
  const declaring = filesIn(folder).filter(({ text }) => new RegExp(`= ${declares}\\b`).test(text))
  const index = readSources(folder).find(({ file }) => file === `${folder}/index.ts`)?.text ?? ''

  it('declares one entry in each file, and nowhere else in the program', () => {
    for (const { file, text } of declaring) expect(text.split(new RegExp(`= ${declares}\\b`)), file).toHaveLength(2)
    const elsewhere = readSources('src').filter(
      ({ file, text }) => new RegExp(`= ${declares}\\b`).test(text) && !declaring.some((one) => one.file === file),
    )
    expect(elsewhere.map(({ file }) => file)).toEqual([])
  })

  it('lists what each file declares, once, with one import line', async () => {
    for (const { file } of declaring) {
      const module = (await import(pathToFileURL(path.join(root, file)).href)) as Record<string, unknown>
      const found = listed.filter((entry) => Object.values(module).includes(entry))
      expect(found, file).toHaveLength(1)
      expect(index.split(`from './${path.basename(file, '.ts')}'`), file).toHaveLength(2)
    }
    expect(listed).toHaveLength(declaring.length)
  })

  it('names the file after the entry', () => {
    expect(listed.map(({ id }) => id).toSorted()).toEqual(
      declaring.map(({ file }) => path.basename(file, '.ts')).toSorted(),
    )
  })

  it('has ids and titles of their own', () => {
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length)
    expect(new Set(listed.map(({ title }) => title)).size).toBe(listed.length)
    for (const { id } of listed) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/)
  })

  it.each(listed)('$id has a version, the line of change that goes with it, and rules that exist', (entry) => {
    expect(isCalendarDate(entry.version)).toBe(true)
    expect(entry.changes.filter((line) => line.startsWith(`${entry.version}: `))).toHaveLength(1)
    for (const line of entry.changes) expect(line).toMatch(/^\d{4}-\d{2}-\d{2}: \S/)
    const named = rules(entry as never)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((id) => !isRuleId(id))).toEqual([])
  })
})
