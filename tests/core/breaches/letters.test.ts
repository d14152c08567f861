import { proposedClientExtras } from '@core/breaches/client-letter'
import { outcomeFault } from '@core/breaches/affected'
import { proposedPeopleWords } from '@core/breaches/people-letter'
import { proposedPoliceExtras } from '@core/breaches/police-note'
import { blocksToText } from '@core/documents/blocks-to-text'
import { breachClient } from '@core/documents/templates/breach-client'
import { breachIndividual, lettersTogether } from '@core/documents/templates/breach-individual'
import { breachPolice } from '@core/documents/templates/breach-police'
import { newOrganisation } from '@core/organisation/new-organisation'
import { describe, expect, it } from 'vitest'
import { exampleCase } from './example'

const organisation = { ...newOrganisation(), name: 'Larkfield Coaching', email: 'hello@larkfield.example' }
const frame = { organisation, madeOn: '2026-11-24', version: 0, nextReviewOn: '' }
const of = exampleCase()
const words = { ...proposedPeopleWords(of), mayFollow: 'Somebody may read them.', done: 'We looked for the bag.' }

describe('letters to the people concerned (row I6)', () => {
  it('carries the five things, and waits for what is missing', () => {
    const facts = { reference: 'B-2026-001', words, to: null }
    const text = JSON.stringify(breachIndividual.compose(facts, frame))
    for (const part of ['What happened', 'What this may mean', 'What we have done', 'What you can do', 'Questions'])
      expect(text).toContain(part)
    expect(breachIndividual.gaps(facts, frame)).toEqual([])
    const bare = { ...facts, words: { ...words, mayFollow: '' } }
    expect(breachIndividual.gaps(bare, frame).map(({ fact }) => fact)).toEqual(['words.mayFollow'])
  })

  it('puts fifty letters into one document, each by name and on a page of its own', () => {
    const people = Array.from({ length: 50 }, (_, n) => ({ name: `Person ${n}`, address: `${n} Mill Row\nLarkfield` }))
    const blocks = lettersTogether(words, 'B-2026-001', people, frame)
    expect(blocks.filter(({ type }) => type === 'page-break')).toHaveLength(49)
    for (const { name } of people) expect(JSON.stringify(blocks)).toContain(`Dear ${name},`)
    expect(blocks.length).toBeLessThan(5000 / 3)
  })

  it('takes no day before we were sure, and none to come', () => {
    expect(outcomeFault('2026-11-22', '2026-11-23', '2026-11-24')).not.toBeNull()
    expect(outcomeFault('2026-11-25', '2026-11-23', '2026-11-24')).not.toBeNull()
    expect(outcomeFault('2026-11-23', '2026-11-23', '2026-11-24')).toBeNull()
  })
})

describe('letters to others', () => {
  it('tells a client that they decide, and a partner what we share', () => {
    const client = exampleCase({ role: 'processor', clientName: 'Fellside Ltd' }, { route: 'client' })
    const extras = proposedClientExtras(client)
    expect(extras.to).toBe('Fellside Ltd')
    expect(blocksToText([...breachClient.compose({ case: client, extras }, frame)])).toContain('for you to decide')
    expect(blocksToText([...breachClient.compose({ case: of, extras }, frame)])).not.toContain('for you to decide')
    expect(breachClient.gaps({ case: of, extras: { ...extras, to: '' } }, frame)).toHaveLength(1)
  })

  it('names the offence a theft is, and Police Scotland in Scotland', () => {
    const stolen = exampleCase({ kind: 'stolen' })
    const extras = proposedPoliceExtras(stolen)
    expect(extras.offence).toBe('Theft')
    const inScotland = { ...frame, organisation: { ...organisation, nation: 'scotland' as const } }
    expect(JSON.stringify(breachPolice.compose({ case: stolen, extras }, inScotland))).toContain('Police Scotland')
  })
})
