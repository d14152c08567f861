import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { licences } from '../../src/renderer/src/features/about/notices'

const root = path.resolve(import.meta.dirname, '../..')

function librariesOf(folder: string): string[] {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
  return files.flatMap((name) =>
    [...fs.readFileSync(path.join(folder, name), 'utf8').matchAll(/^(?:import|export|\}).* from '([^']+)'$/gm)]
      .map(([, from = '']) => from)
      .filter((from) => !/^(\.|node:|@core\/)/.test(from))
      .map((from) =>
        from
          .split('/')
          .slice(0, from.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
  )
}

const dependencies = () =>
  Object.keys(
    (JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { dependencies: object }).dependencies,
  )

it('names every library that is part of the program on the about page', () => {
  const used = [...new Set([...librariesOf(path.join(root, 'src')), ...dependencies()])]
  expect(used.length).toBeGreaterThan(20)
  const unnamed = used.filter((library) => !licences.some(({ name }) => library.includes(name)))
  expect(unnamed).toEqual([])
})
