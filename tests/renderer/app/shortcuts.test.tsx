import { expect, test } from 'vitest'
import fs from 'node:fs'
import { shortcuts } from '@core/app/shortcuts'
import { railEntries } from '../../../src/renderer/src/app/rail-entries'
import { commandOf, everyShortcut, keysOf } from '../../../src/renderer/src/app/shortcuts'

const nothing = { key: '', code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }

test.each([
  [{ key: 'k', ctrlKey: true }, 'search'],
  [{ key: 'K', ctrlKey: true }, 'search'],
  [{ key: 'l', ctrlKey: true }, 'lock'],
  [{ key: 'n', ctrlKey: true }, 'log-request'],
  [{ key: 'B', ctrlKey: true, shiftKey: true }, 'report-breach'],
  [{ key: '1', code: 'Digit1', altKey: true }, 'go:/today'],
  [{ key: '8', code: 'Digit8', altKey: true }, 'go:/settings'],
  [{ key: '9', code: 'Digit9', altKey: true }, 'go:/coaching'],
  [{ key: '0', code: 'Digit0', altKey: true }, 'go:/help'],
  [{ key: 'F1' }, 'go:/help'],
  [{ key: '/', ctrlKey: true }, 'go:/help/keyboard'],
  [{ key: '/', ctrlKey: true, shiftKey: true }, 'go:/help/keyboard'],
  [{ key: 'z', ctrlKey: true, altKey: true }, undefined],
  [{ key: '/' }, undefined],
  [{ key: 'k' }, undefined],
  [{ key: 'b', ctrlKey: true }, undefined],
  [{ key: 'k', ctrlKey: true, altKey: true }, undefined],
  [{ key: 'l', metaKey: true }, undefined],
])('%o means %s', (keys, command) => {
  expect(commandOf({ ...nothing, ...keys })).toBe(command)
})

test('every key on the list does what the list says, and no two are the same', () => {
  const keys = everyShortcut.map((one) => keysOf(one).join(' '))
  expect(new Set(keys).size).toBe(keys.length)
  for (const { key, held, command, byMenu } of everyShortcut) {
    const pressed = {
      key,
      code: /^\d$/.test(key) ? `Digit${key}` : '',
      ctrlKey: held.includes('main'),
      shiftKey: held.includes('shift'),
      altKey: held.includes('alt'),
      metaKey: false,
    }
    expect(commandOf(pressed)).toBe(byMenu === true ? undefined : command)
  }
})

test('the native menu has the keys of the list and the numbers of the rail, and no others', () => {
  const menu = fs.readFileSync('src/main/app/menu.ts', 'utf8')
  const named = [...menu.matchAll(/acceleratorOf\('([^']+)'\)/g)].map(([, command]) => command)
  expect(new Set(named)).toEqual(new Set(shortcuts.map(({ command }) => command)))
  expect(named).toHaveLength(shortcuts.length)
  const numbered = [...menu.matchAll(/'go:([^']+)', 'Alt\+(\d)'/g)].map(([, href, number]) => [href, Number(number)])
  expect(numbered.length).toBeGreaterThan(5)
  for (const [href, number] of numbered) {
    expect(railEntries.find((entry) => entry.href === href)?.number, String(href)).toBe(number)
  }
  expect(menu).not.toMatch(/'CmdOrCtrl/)
})
