import fs from 'node:fs'
import { expect, test } from 'vitest'
import { licences, notVerified } from '../../src/renderer/src/features/about/notices'

const readme = fs.readFileSync('README.md', 'utf8')
const section = /## Not verified\n\n([\s\S]*?)\n\n## /.exec(readme)?.[1] ?? ''
const listed = section.split(/\n- |^- /).filter(Boolean)

/** The thing itself: what stands before its colon, or its first words. */
const about = (line: string) =>
  /^[^:.]{3,60}(?=[:.])|^(?:\S+ ){3}/
    .exec(line)?.[0]
    .replace(/ \(.*\)/, '')
    .trim() ?? line

test('the about page and the README name the same things as not verified, in the same order', () => {
  expect(listed.length).toBeGreaterThan(8)
  const names = (lines: readonly string[]) =>
    lines.map((line) => about(line.replaceAll(/\s+/g, ' ')).split(' ').slice(0, 3).join(' '))
  expect(names(notVerified)).toEqual(names(listed))
})

test('what keeps the register is among the parts that are named', () => {
  expect(licences.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['SQLite', 'SQLite3 Multiple Ciphers', 'electron']),
  )
})
