import { rules, rulesVersion } from '@core/law/rules'
import { flows } from '@core/flows/trees/index'
import { expect, test } from 'vitest'
import known from '../../fixtures/law/words-versions.json'
import { versionFaults, wordsHash } from '../../fixtures/law/words-versions'

const ofFlows = flows.map((flow) => {
  const { id, version, changes: _, ...words } = flow
  return { id: `flow:${id}`, version, words }
})

const found = [{ id: 'rules', version: rulesVersion, words: rules }, ...ofFlows]

test('words that changed have a higher version', () => {
  expect(versionFaults(found, known)).toEqual([])
})

test('no entry is left of something that is gone', () => {
  expect(Object.keys(known).toSorted()).toEqual(found.map(({ id }) => id).toSorted())
})

test('a changed word under the same version is noticed', () => {
  const before = { a: { version: '2026-11-21', hash: wordsHash('Ring them.') } }
  expect(versionFaults([{ id: 'a', version: '2026-11-21', words: 'Call them.' }], before)[0]).toContain(
    'raise its version',
  )
  expect(versionFaults([{ id: 'a', version: '2026-12-01', words: 'Call them.' }], before)[0]).toContain('record')
  expect(versionFaults([{ id: 'a', version: '2026-11-21', words: 'Ring them.' }], before)).toEqual([])
  expect(versionFaults([{ id: 'b', version: '2026-11-21', words: '' }], before)[0]).toContain('is new')
})
