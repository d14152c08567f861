import { newContact } from '@core/contacts/contact'
import { larkfield } from '@core/sample/larkfield'
import { newEntry } from '@core/suppression/new-entry'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readText } from '../../../src/register/attachments/text/read-text'
import { createServices } from '../../../src/register/services'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let register: TestRegister
let services: ReturnType<typeof createServices>
beforeEach(() => {
  register = openTestRegister()
  services = createServices(register.deps)
  services.organisation.save({ ...larkfield, isSample: false })
})
afterEach(() => register.close())

const words = { subject: 'An evening in May', body: 'We meet again.\nCome along.', signedBy: 'Ruth Calder' }

function add(displayName: string, address: string, more: Record<string, unknown> = {}) {
  const points = address === '' ? [] : [{ kind: 'post', value: address, label: '', postcode: 'E14 0ZZ' }]
  const facts = { kind: 'person', displayName, roles: ['supporter'], source: 'Our form', points, ...more }
  return services.contacts.add(newContact.parse(facts))
}

/** A yes to letters about events. */
function agree({ id, points }: ReturnType<typeof add>) {
  const boxes = [{ channel: 'post' as const, purpose: 'events' as const, pointId: points[0]?.id ?? '' }]
  const how = { happenedOn: '2026-11-02', how: 'web-form', takenBy: 'Ruth', note: '', wordingId: '' } as const
  const proof = { words: 'Yes, write to me about events.', evidence: 'Form 12', reviewOn: '', endsOn: '' }
  services.consents.give({ contactId: id, boxes, ...how, ...proof })
}

/** They said stop to everything on the phone. */
function stop(contactId: string) {
  services.suppression.add(newEntry.parse({ about: 'person', contactId, askedOn: '2026-11-20', source: 'phone' }))
}

/** A campaign for a saved view of all supporters. */
function campaignOfView(channel: 'post' | 'email' = 'post') {
  const choice = { role: 'supporter', status: 'active', noSource: false, under18: false, noticeOpen: false } as const
  const view = services.views.save({ name: `Supporters by ${channel}`, choice, columns: [] })
  const audience = { kind: 'view', viewId: view.id, name: view.name } as const
  const about = { name: 'May', channel, purpose: 'events', goesOn: '2026-11-24', author: 'Ruth Calder' } as const
  return services.campaigns.make({ ...about, audience, as: {}, columns: [] })
}

const lettersOf = (campaignId: string) => ({ of: 'campaign' as const, campaignId, words })

async function textsOf(id: string): Promise<string[]> {
  const texts: string[] = []
  for (;;) {
    const { letters } = await services.lettering.next({ id })
    if (letters.length === 0) return texts
    for (const { docx } of letters)
      texts.push((await readText({ ending: 'docx', bytes: docx ?? new Uint8Array() })).text)
  }
}

it('letters to a saved view go to whoever may get them, and the others are left out with the reason', async () => {
  const ada = add('Ada Okafor', '1 Mill Row, Larkfield')
  const ben = add('Ben Marsh', '2 Mill Row, Larkfield')
  const cy = add('Cy Pryce', '3 Mill Row, Larkfield', { under18: true })
  for (const one of [ada, ben, cy]) agree(one)
  add('Dee Silva', '')
  stop(ben.id)
  const { id } = await campaignOfView()
  const { groups, total } = await services.campaigns.check({ id })
  const reasons = groups.map(({ reason, count }) => [reason, count])
  expect(Object.fromEntries(reasons)).toEqual({ 'said-yes': 1, 'do-not-contact': 1, 'under-18': 1, 'no-address': 1 })
  expect(total).toBe(4)

  const batch = await services.lettering.start({ form: 'docx', letters: lettersOf(id) })
  expect(batch).toMatchObject({ name: 'campaign-letters', total: 1, keptBack: 0 })
  const [letter = '', ...more] = await textsOf(batch.id)
  expect(more).toEqual([])
  for (const said of ['An evening in May', 'Dear Ada Okafor,', 'Come along.', 'Ruth Calder, Larkfield Coaching Ltd'])
    expect(letter).toContain(said)
  expect(letter.replace(/\s+/g, ' ')).toContain('Ada Okafor 1 Mill Row Larkfield E14 0ZZ')
  expect(letter).toMatch(/To get no more messages like this: .+\./)
  expect(letter, 'what a first message must say').toContain('You can refuse marketing from us at any time')
  const list = await services.campaignLeaving.start({ campaignId: id, list: 'go' })
  expect(services.campaignLeaving.next({ id: list.id }).text, 'the list for a printing firm').toContain(
    '"1 Mill Row, Larkfield, E14 0ZZ"',
  )
  services.campaignLeaving.drop({ id: list.id })
  services.lettering.finish({ id: batch.id })
  const [record] = services.campaigns.records({ id })
  expect(record).toMatchObject({ kind: 'go', fileRows: 1, keptBack: 0 })
  expect(services.campaigns.timeline(ada.id)).toHaveLength(1)
  expect(services.campaigns.timeline(ben.id)).toEqual([])
})

it('whoever says stop while the letters are made gets none: they begin again without them', async () => {
  const ada = add('Ada Okafor', '1 Mill Row, Larkfield')
  const ben = add('Ben Marsh', '2 Mill Row, Larkfield')
  agree(ada)
  agree(ben)
  const { id } = await campaignOfView()
  await services.campaigns.check({ id })
  const before = await services.lettering.start({ form: 'docx', letters: lettersOf(id) })
  stop(ben.id)
  await expect(services.lettering.next({ id: before.id })).rejects.toMatchObject({ code: 'conflict' })
  expect(() => services.lettering.finish({ id: before.id })).toThrow()
  const after = await services.lettering.start({ form: 'docx', letters: lettersOf(id) })
  expect(after).toMatchObject({ total: 1, keptBack: 1 })
  expect((await textsOf(after.id)).join()).not.toContain('Ben Marsh')
})

it('nothing begins while the letter is not written, or for a campaign that goes another way', async () => {
  agree(add('Ada Okafor', '1 Mill Row, Larkfield'))
  const { id } = await campaignOfView()
  const unwritten = { ...lettersOf(id), words: { ...words, body: '' } }
  await expect(services.lettering.start({ form: 'docx', letters: unwritten })).rejects.toMatchObject({
    code: 'not-allowed',
  })
  const mail = await campaignOfView('email')
  await expect(services.lettering.start({ form: 'docx', letters: lettersOf(mail.id) })).rejects.toMatchObject({
    code: 'not-allowed',
  })
})
