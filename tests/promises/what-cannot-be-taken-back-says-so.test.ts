import { finalActs } from '@core/help/final-acts'
import fs from 'node:fs'
import { expect, test } from 'vitest'
import { callList } from '../fixtures/calls/index'

/** Where the page says before an act that it is for good. */
const saysSo: Readonly<Record<string, string>> = {
  'erasure.eraseContact': 'contacts/ErasePreview',
  'erasure.eraseNow': 'erasure/FinalDialog',
  'erasure.destroyCopy': 'erasure/LockedCopySheet',
  'retention.destroy': 'retention/DestroyDialog',
  'recordings.destroy': 'recordings/DestroyDialog',
  'campaigns.remove': 'campaigns/AroundSending',
  'ways.remove': 'settings/RemovePerson',
  'suppression.lift': 'suppression/LiftForm',
}

const listed = finalActs.flatMap(({ acts }) => acts)

// Row R2: what can be taken back is tried call by call in every-service-write-is-audited.test.ts.
test('every call that Undo does not take back is on the list people can read, and no other', () => {
  const final = callList.filter(({ does }) => does === 'final').map(({ feature, verb }) => `${feature}.${verb}`)
  expect(listed.toSorted()).toEqual([...new Set(final)].toSorted())
})

test.each(finalActs.filter(({ wayBack }) => wayBack === undefined).flatMap(({ acts }) => acts))(
  'before %s the page says that it is for good',
  (act) => {
    const page = fs.readFileSync(`src/renderer/src/features/${saysSo[act]}.tsx`, 'utf8').replaceAll(/\s+/g, ' ')
    expect(page).toMatch(/(?:this|it) cannot be undone/i)
  },
)
