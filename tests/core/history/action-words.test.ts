import { actionWords } from '@core/history/action-words'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { callList } from '../../fixtures/calls/index'

/** Every act that is named in the sources: what a change or a note writes into the trail, and what leaves on paper. */
function namedActs(folder = 'src'): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) return namedActs(file)
    if (!/\.tsx?$/.test(file)) return []
    const source = fs.readFileSync(file, 'utf8')
    return [...source.matchAll(/\baction: ['"`]([a-z][A-Za-z]+\.[A-Za-z-]+)['"`]/g)].map(([, act = '']) => act)
  })
}

/** Calls whose lines in the trail carry other names: of what is taken back, or of each step of theirs. */
const underOtherNames = ['history.undo', 'screening.bringIn', 'listFile.check']

/** An act without words of its own is named after its parts. */
const isNamedAfterParts = (act: string) => actionWords(act).includes(': ')

describe('the acts of the trail in words', () => {
  const acts = [...new Set(namedActs())].toSorted()
  it('are found in the sources', () => expect(acts.length).toBeGreaterThan(150))
  it.each(acts)('%s', (act) => {
    expect(isNamedAfterParts(act), actionWords(act)).toBe(false)
  })

  it('say that something was taken back', () => {
    expect(actionWords('documents.keepOld.undone')).toBe('Taken back: old document kept as a file')
    expect(actionWords('attachments.save-out')).toBe(actionWords('attachments.saveOut'))
  })

  it('are there for every call of the page that writes', () => {
    const writing = callList
      .filter(({ does }) => does === 'writes' || does === 'final')
      .map(({ feature, verb }) => `${feature}.${verb}`)
    expect([...new Set(writing)].filter(isNamedAfterParts)).toEqual(underOtherNames)
  })
})
