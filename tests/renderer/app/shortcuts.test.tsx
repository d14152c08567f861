import { expect, test } from 'vitest'
import { commandOf } from '../../../src/renderer/src/app/shortcuts'

const nothing = { key: '', code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }

test.each([
  [{ key: 'k', ctrlKey: true }, 'search'],
  [{ key: 'K', ctrlKey: true }, 'search'],
  [{ key: 'l', ctrlKey: true }, 'lock'],
  [{ key: 'n', ctrlKey: true }, 'log-request'],
  [{ key: 'B', ctrlKey: true, shiftKey: true }, 'report-breach'],
  [{ key: '1', code: 'Digit1', altKey: true }, 'go:/today'],
  [{ key: '8', code: 'Digit8', altKey: true }, 'go:/settings'],
  [{ key: '9', code: 'Digit9', altKey: true }, undefined],
  [{ key: 'k' }, undefined],
  [{ key: 'b', ctrlKey: true }, undefined],
  [{ key: 'k', ctrlKey: true, altKey: true }, undefined],
  [{ key: 'l', metaKey: true }, undefined],
])('%o means %s', (keys, command) => {
  expect(commandOf({ ...nothing, ...keys })).toBe(command)
})
