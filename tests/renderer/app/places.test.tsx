import { galleryPages } from '@core/documents/gallery-pages'
import { expect, test } from 'vitest'
import { places } from '../../../src/renderer/src/app/places'
import { routes } from '../../../src/renderer/src/app/routes'

/** The acts of the search open these. */
const byAct = ['/requests/new', '/breaches/new', '/marketing/may-i']

test('every page that is no single record can be searched by its name', () => {
  const pages = routes.map(({ path }) => path).filter((path) => !path.includes(':') && !byAct.includes(path))
  const known = new Set(places.map(({ href }) => href))
  expect(pages.filter((path) => !known.has(path))).toEqual([])
})

test('every document of the gallery too, and no page twice', () => {
  const known = places.map(({ href }) => href)
  const made = Object.values(galleryPages).map((page) => page.replace(/\?.*/, ''))
  expect(made.filter((page) => !known.includes(page))).toEqual([])
  expect(new Set(known).size).toBe(known.length)
})

test('a place leads somewhere', () => {
  const fixed = routes.map(({ path }) => path)
  const leads = ({ href }: { href: string }) => fixed.includes(href) || href.startsWith('/documents/ready/')
  expect(places.filter((place) => !leads(place))).toEqual([])
})
