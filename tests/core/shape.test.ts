import { describe, expect, it } from 'vitest'
import { filesWith, readSources } from '../fixtures/sources'

const sources = readSources('src').filter(({ file }) => !file.endsWith('.d.ts'))
const tests = readSources('tests').filter(({ file }) => file !== 'tests/core/shape.test.ts')
const lineCount = (text: string) => text.replace(/\n$/, '').split('\n').length

describe('the shape of the source', () => {
  it('has small files: half of them 100 lines at most, none over 400', () => {
    const counts = sources.map(({ file, text }) => ({ file, lines: lineCount(text) }))
    const ordered = counts.map(({ lines }) => lines).toSorted((one, other) => one - other)
    expect(ordered.length).toBeGreaterThan(300)
    expect(ordered[Math.floor(ordered.length / 2)]).toBeLessThanOrEqual(100)
    expect(counts.filter(({ lines }) => lines > 400)).toEqual([])
  })

  it('exports by name', () => {
    expect(filesWith(sources, /^export default\b|^export \{[^}]*\bas default\b/m)).toEqual([])
  })

  it('names files after what they hold', () => {
    const vague = /(^|\/)(utils?|helpers?|managers?|stores?|common|misc|shared|lib)(\.[a-z.]+|\/)/i
    expect([...sources, ...tests].map(({ file }) => file).filter((file) => vague.test(file))).toEqual([])
  })

  it('writes file names in one way: components in capitals, everything else in small letters', () => {
    const odd = sources.filter(({ file }) => {
      const name = file.slice(file.lastIndexOf('/') + 1)
      return name.endsWith('.tsx')
        ? !/^([A-Z][A-Za-z0-9]*|[a-z][a-z0-9-]*)\.tsx$/.test(name)
        : !/^[a-z0-9-]+\.ts$/.test(name)
    })
    expect(odd.map(({ file }) => file)).toEqual([])
  })

  it('switches no check off without saying why', () => {
    expect(filesWith([...sources, ...tests], /@ts-(ignore|nocheck)|eslint-disable/)).toEqual([])
    expect(filesWith([...sources, ...tests], /@ts-expect-error(?! \S)/)).toEqual([])
    expect(filesWith(sources, /@ts-expect-error/)).toEqual([])
    expect(filesWith([...sources, ...tests], /oxlint-disable(?!.* -- \S)/)).toEqual([])
    expect(filesWith(sources, /\bas unknown as\b/)).toEqual([])
  })

  it('leaves no test that is skipped or alone', () => {
    expect(filesWith(tests, /\b(it|test|describe)\.(only|todo)\b|\b(it|test|describe)\.skip\((?!!)['"`]/)).toEqual([])
  })
})
