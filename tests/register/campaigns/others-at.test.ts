import { newContact } from '@core/contacts/contact'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findOthers } from '../../../src/register/campaigns/others-at'
import { createServices } from '../../../src/register/services'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let register: TestRegister
let services: ReturnType<typeof createServices>
beforeEach(() => {
  register = openTestRegister()
  services = createServices(register.deps)
})
afterEach(() => register.close())

const pool = ['ada', 'ben', 'cyd', 'dee', 'eve'].map((name) => `${name}@home.example`)

function add(emails: readonly string[], isGood = true): string {
  const points = emails.map((value) => ({ kind: 'email' as const, value, label: '', valid: isGood }))
  return services.contacts.add(newContact.parse({ kind: 'person', displayName: 'Ada Marsh', points })).id
}

/** Who is met at which address, of those who are not known already. `more`: addresses that nobody has. */
async function met(normals: readonly string[], judged: readonly string[], more: number): Promise<string[]> {
  const found = new Set<string>()
  await findOthers(register.deps.register.read, {
    kinds: ['email'],
    normals: [...normals, ...Array.from({ length: more }, (_, index) => `nobody${index}@none.example`)],
    judged: new Set(judged),
    meet: (normal, { id, number }) => {
      expect(number).toBeGreaterThan(0)
      if (!judged.includes(id)) found.add(`${normal} ${id}`)
    },
    isStopped: () => false,
    done: () => {},
  })
  return [...found].toSorted()
}

describe('everybody else who has an address', () => {
  it('is the same whether the contacts are gone through or the addresses looked up', async () => {
    const anyone = fc.record({ emails: fc.subarray(pool), isGood: fc.boolean(), trashed: fc.boolean() })
    const people = fc.sample(anyone, { numRuns: 30, seed: 20261122 })
    const ids = people.map(({ emails, isGood, trashed }) => {
      const id = add(emails, isGood)
      if (trashed) services.contacts.trash({ id })
      return id
    })
    await fc.assert(
      fc.asyncProperty(fc.subarray(pool), fc.subarray(ids), async (normals, judged) => {
        const byAddress = await met(normals, judged, 0)
        expect(await met(normals, judged, 1000)).toEqual(byAddress)
        const expected = people.flatMap(({ emails }, index) => {
          const id = ids[index] ?? ''
          return judged.includes(id) ? [] : emails.flatMap((one) => (normals.includes(one) ? [`${one} ${id}`] : []))
        })
        expect(byAddress).toEqual(expected.toSorted())
      }),
      { numRuns: 60 },
    )
  })

  it('stands against everybody in a long audience: somebody in the trash, and one whose address came back', async () => {
    const audience = ['ada', 'ben', 'cyd', 'dee'].map((name) => add([`${name}@home.example`, `${name}@work.example`]))
    for (const id of audience) {
      const { points } = services.contacts.get({ id })
      services.consents.give({
        contactId: id,
        boxes: points.map(({ id: pointId }) => ({ channel: 'email' as const, purpose: 'events' as const, pointId })),
        happenedOn: '2026-11-02',
        how: 'web-form',
        takenBy: 'Ruth',
        note: '',
        wordingId: '',
        words: 'Yes, tell me about events by e-mail.',
        evidence: 'Form 12',
        reviewOn: '',
        endsOn: '',
      })
    }
    services.contacts.trash({ id: add(['ada@home.example', 'ada@work.example']) })
    add(['ben@home.example', 'ben@work.example'], false)
    const { id } = await services.campaigns.make({
      name: 'Winter workshop',
      channel: 'email',
      purpose: 'events',
      goesOn: '2026-11-24',
      author: 'Ruth Calder',
      audience: {
        kind: 'everybody',
        choice: { status: 'active', noSource: false, under18: false, noticeOpen: false },
      },
      as: {},
      columns: [],
    })
    await services.campaigns.check({ id })
    const { rows } = services.campaigns.rows({ id, place: 'all', limit: 50, offset: 0 })
    expect(rows.map(({ contactId, state }) => `${audience.indexOf(contactId)} ${state}`).toSorted()).toEqual([
      '-1 no-address',
      '0 ask-first',
      '1 with-duties',
      '2 with-duties',
      '3 with-duties',
    ])
  })
})
