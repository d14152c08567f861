import { expect, it } from 'vitest'
import { proposePlaces } from '@core/places/propose-places'
import { searchPlaces } from '@core/places/search-place'
import { larkfieldFacts } from '../documents/larkfield'

it('proposes the usual places and those the record of processing speaks of', () => {
  const facts = larkfieldFacts()
  const names = proposePlaces(facts).map(({ name }) => name)
  expect(names.slice(0, 5)).toEqual(['E-mail', 'Steward', 'Messages', 'Phones', 'Paper'])
  for (const { role, name } of facts.recipients) if (role === 'processor') expect(names).toContain(name)
  expect(searchPlaces.safeParse(proposePlaces(facts)).success).toBe(true)
})

it('asks for a customer system where none is named, and for recordings only where calls are recorded', () => {
  const plain = { recipients: [], recording: { ...larkfieldFacts().recording, used: 'no' as const } }
  expect(proposePlaces(plain).map(({ kind }) => kind)).toEqual([
    'mail',
    'steward',
    'messaging',
    'phone',
    'paper',
    'crm',
  ])
  const recorded = { ...plain, recording: { ...plain.recording, used: 'yes' as const } }
  expect(proposePlaces(recorded).map(({ kind }) => kind)).toContain('recordings')
})
