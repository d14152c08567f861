import fc from 'fast-check'
import path from 'node:path'
import { expect, it } from 'vitest'
import { pageFile } from '../../../src/main/app/page-file'

const folder = path.resolve('/pages/renderer')

it('finds a file of the pages', () => {
  expect(pageFile(folder, '/index.html')).toBe(path.join(folder, 'index.html'))
  expect(pageFile(folder, '/assets/a%20b.js')).toBe(path.join(folder, 'assets', 'a b.js'))
})

it.each([
  '/..',
  '/../main/index.js',
  '/%2e%2e/main/index.js',
  '/..%2fmain%2findex.js',
  '/assets/../../main/index.js',
  '/%2e%2e%2frenderer-other/x.js',
  '//../../etc/passwd',
  '/index.html%00.png',
  '/%',
  '/%E0%A4%A',
])('refuses %s', (pathname) => expect(pageFile(folder, pathname)).toBeNull())

it('never leaves its folder', () => {
  const parts = fc.array(fc.oneof(fc.constantFrom('..', '.', '%2e%2e', '%2f', '\\', 'C:', '%5c..', ''), fc.string()))
  fc.assert(
    fc.property(parts, (names) => {
      const file = pageFile(folder, `/${names.join('/')}`)
      expect(file === null || !path.relative(folder, file).startsWith('..')).toBe(true)
    }),
  )
})
