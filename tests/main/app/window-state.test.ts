import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readWindowState, type Bounds } from '../../../src/main/app/window-state'

const screen = { x: 0, y: 25, width: 1440, height: 875 }
const read = (state: unknown, area: Bounds = screen) =>
  readWindowState(typeof state === 'string' ? state : JSON.stringify(state), () => area)
const bounds = { x: 100, y: 80, width: 1280, height: 800 }
const usual = { maximised: false, theme: 'system' }

it('opens where it was, and as large', () => {
  expect(read({ bounds, maximised: false })).toEqual({ ...usual, bounds })
  expect(read({ bounds, maximised: true })).toEqual({ ...usual, bounds, maximised: true })
})

it.each<[string, unknown]>([
  ['nothing', ''],
  ['half a file', '{"bounds":{"x":1'],
  ['null', null],
  ['a list', []],
  ['no bounds', { maximised: true }],
  ['words for numbers', { bounds: { ...bounds, width: 'wide' }, maximised: false }],
  ['a missing number', { bounds: { x: 0, y: 0, width: 1280 }, maximised: false }],
  ['half pixels', { bounds: { ...bounds, x: 0.5 }, maximised: false }],
  ['an endless window', '{"bounds":{"x":0,"y":30,"width":1e999,"height":800},"maximised":false}'],
  ['a window beyond any screen', { bounds: { ...bounds, width: 2_000_000 }, maximised: false }],
  ['a window of no size', { bounds: { ...bounds, height: 0 }, maximised: false }],
  ['a window inside out', { bounds: { ...bounds, width: -800 }, maximised: false }],
])('opens in its usual place after %s', (_, state) => expect(read(state)).toEqual(usual))

it.each<[string, Partial<Bounds>]>([
  ['right of every screen', { x: 1400 }],
  ['left of it', { x: -1230 }],
  ['below it', { y: 880 }],
  ['with its title above it', { y: -200 }],
])('opens in its usual place when it was %s', (_, moved) => {
  expect(read({ bounds: { ...bounds, ...moved }, maximised: true })).toEqual(usual)
})

it('remembers how large the letters were, wherever the window opens', () => {
  expect(read({ bounds, maximised: false, zoom: 1.5 })).toEqual({ ...usual, bounds, zoom: 1.5 })
  expect(read({ maximised: false, zoom: 2 })).toEqual({ ...usual, zoom: 2 })
  for (const zoom of [0, -1, 100, '2', null, '1e999']) expect(read({ bounds, zoom })).not.toHaveProperty('zoom')
})

it('remembers whether it was light or dark, and takes nothing else for it', () => {
  expect(read({ theme: 'dark' })).toEqual({ ...usual, theme: 'dark' })
  for (const theme of ['blue', 1, null, ['dark']]) expect(read({ bounds, theme })).toEqual({ ...usual, bounds })
})

it('never fails, whatever the file holds', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const { bounds: found } = read(text)
      expect(found === undefined || Object.values(found).every(Number.isInteger)).toBe(true)
    }),
  )
})
