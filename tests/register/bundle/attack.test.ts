import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BundleItem } from '@core/bundle/item'
import type { ReviewRow } from '@core/bundle/contract'
import { toText } from '@core/documents/to-text'
import { createServices } from '../../../src/register/services'
import { attach } from '../../fixtures/attach'
import { wholeContact } from '../../fixtures/calls/contacts'
import { wholeOrganisation } from '../../fixtures/calls/others'
import { wholeRequest } from '../../fixtures/calls/requests'
import { everyItem } from '../../fixtures/every-item'
import { addMarkedPerson, scatteredMarkers, type MarkedPerson } from '../../fixtures/marked-person'
import { someOf } from '../../fixtures/how-often'
import { openServed, type Served } from '../../fixtures/served'

const because = { ground: 'third-party', reasons: '', decidedBy: 'Ruth Calder' } as const

/** All rows of the review, as the page asks for them. */
async function everyRow({ ask }: Served, requestId: string): Promise<ReviewRow[]> {
  const rows: ReviewRow[] = []
  for (let offset = 0; ; offset += 200) {
    const { rows: some } = await ask('bundle', 'rows', { requestId, offset, limit: 200 })
    if (some.length === 0) return rows
    rows.push(...some)
  }
}

/** A file with words that were read, as the thread does a little later. */
async function attachRead(
  { ask, register }: Served,
  {
    owner,
    contactId,
    name,
    text,
  }: { owner: readonly ['contact' | 'request', string]; contactId: string | null; name: string; text: string },
): Promise<void> {
  const [ownerKind, ownerId] = owner
  const file = await attach(ask, { ownerKind, ownerId, contactId, name, bytes: new TextEncoder().encode(text) })
  register().change({ action: 'attachments.readText', subject: file.id, aside: true }, (db) =>
    db.run(`INSERT INTO attachment_text (attachment_id, state, text) VALUES (@id, 'read', @text)`, {
      id: file.id,
      text,
    }),
  )
}

describe('somebody who is written about in everything', () => {
  let served: Served
  let person: MarkedPerson
  let requestId: string
  let items: BundleItem[]
  beforeAll(async () => {
    served = await openServed()
    await served.ask('organisation', 'save', { ...wholeOrganisation, name: 'Larkfield' })
    person = await addMarkedPerson(served, scatteredMarkers())
    requestId = (await served.ask('requests', 'log', { ...wholeRequest('access'), contactId: person.id })).id
    items = await everyItem(served.ask, requestId)
  }, 60_000)
  afterAll(() => served.session.close())

  it('waits with every item in which somebody wrote in their own words', async () => {
    const rows = new Map((await everyRow(served, requestId)).map((row) => [row.id, row]))
    const unseen = items.filter(({ id, fields }) => {
      const written = fields.some(({ text }) => person.markers.some((marker) => text.includes(marker)))
      return written && rows.get(id)?.standing === 'as-it-is'
    })
    // Their own addresses, their job, and a letter that was only kept: nobody else can stand there.
    expect([...new Set(unseen.map(({ group }) => group))].toSorted()).toEqual(['addresses', 'requests', 'work'])
    // Only the title of a letter that is kept, which is read as an item of its own.
    const titles = unseen.flatMap(({ group, title }) => (group === 'requests' ? [title] : []))
    expect(titles.filter((title) => !title.includes('Letter kept'))).toEqual([])
  })

  it('can be rid of any word of it, in every format that leaves', async () => {
    const services = createServices({
      register: served.register(),
      clock: { now: () => '2026-11-24T10:42:00.000Z', today: () => '2026-11-24' },
      newId: () => crypto.randomUUID(),
    })
    await services.bundle.gather({ requestId })
    const there = JSON.stringify(items)
    const all = person.markers.filter((marker) => there.includes(marker))
    expect(all.length).toBeGreaterThan(60)
    // Every one of them where everything is tried; otherwise a part, spread over all sources.
    const words = someOf(all, 10)
    for (const one of words) services.bundle.everywhere({ requestId, words: one, ...because })
    const { rows } = services.bundle.rows({ requestId, only: 'waiting', offset: 0, limit: 200 })
    if (rows.length > 0)
      services.bundle.includeAll({ requestId, itemIds: rows.map(({ id }) => id), decidedBy: 'Ruth Calder' })
    services.bundle.secondLook({ requestId, lookedBy: 'Ben Marsh', on: '2026-11-24', nobodyElse: false })
    const { id, papers } = await services.bundling.start({ requestId, format: 'zip' })
    const { json, csv, files } = services.bundling.data({ id })
    const { text } = services.bundling.index({ id, files: [] })
    const pages = Array.from({ length: papers }, (_, at) => toText(services.bundling.paper({ id, at }).blocks))
    const left = [json, csv, text, ...pages, JSON.stringify(files)].join('\n').toLowerCase()
    expect(words.filter((one) => left.includes(one.toLowerCase()))).toEqual([])
  })
})

describe('what is written about somebody in other people’s records', () => {
  let served: Served
  let items: BundleItem[]
  let rows: ReviewRow[]
  beforeAll(async () => {
    served = await openServed()
    const { ask } = served
    const firm = (await ask('contacts', 'add', { kind: 'organisation', displayName: 'Wagtail Mill Ltd' })).id
    const works = [{ organisationId: firm, role: 'client-contact', jobTitle: 'Foreman' }] as const
    const tom = await ask('contacts', 'add', {
      ...wholeContact,
      givenName: 'Tom',
      familyName: 'Ashdown',
      relations: [...works],
      notes: 'Rang about the invoice. Her neighbour says he drinks.',
    })
    const vera = await ask('contacts', 'add', {
      kind: 'person',
      displayName: 'Vera Holt',
      givenName: 'Vera',
      familyName: 'Holt',
      relations: [...works],
      notes: 'Owes us forty pounds. Does not want to sit beside Mr Ashdown.',
      points: [{ kind: 'email', value: 'vera@holt.example' }],
    })
    const case1 = await ask('requests', 'log', {
      ...wholeRequest('complaint'),
      contactId: vera.id,
      name: 'Vera Holt',
      email: 'vera@holt.example',
      scope: 'The lift was broken.',
    })
    await ask('requests', 'addNote', { id: case1.id, on: '2026-11-20', text: 'ASHDOWN, TOM was there when it broke.' })
    await attachRead(served, {
      owner: ['request', case1.id],
      contactId: vera.id,
      name: 'minutes.txt',
      text: `${'Vera spoke about the heron. '.repeat(40)}\nPresent: Vera Holt, Tom\n   Ashdown, late as ever.\n${'Nothing about the lapwing. '.repeat(40)}`,
    })
    await attachRead(served, {
      owner: ['contact', tom.id],
      contactId: tom.id,
      name: 'mail.eml',
      text: 'Re: Monday\nTom\ntom@ashdown.example\nSomebody\nsecret.friend@heron.example\nSee you then',
    })
    await ask('recordings', 'add', {
      keptWhere: 'Store',
      calledOn: '2026-11-20',
      parties: [{ contactId: tom.id }, { contactId: vera.id }],
    })
    await ask('requests', 'log', {
      ...wholeRequest('access'),
      contactId: tom.id,
      askedBy: 'Olive Crane',
      email: 'olive@crane.example',
    })
    const { id: requestId } = await ask('requests', 'log', { ...wholeRequest('access'), contactId: tom.id })
    items = await everyItem(ask, requestId)
    rows = await everyRow(served, requestId)
  }, 60_000)
  afterAll(() => served.session.close())

  const textOf = () => JSON.stringify(items)

  it.each([
    ['the notes of somebody else, by a title', 'sit beside Mr Ashdown'],
    ['an entry of another case, family name first', 'ASHDOWN, TOM was there'],
    ['a file of another case, parted by a line', 'late as ever'],
  ])('is found in %s', (_where, words) => {
    expect(textOf()).toContain(words)
  })

  it('brings only the passage, and nothing else of theirs', () => {
    expect(textOf()).not.toContain('The lift was broken')
    expect(textOf()).not.toContain('vera@holt.example')
    const passage = items.flatMap(({ fields }) => fields).find(({ text }) => text.includes('late as ever'))
    expect(passage?.text.length).toBeLessThan(700)
  })

  it('waits for somebody wherever another person stands in it, named or not', () => {
    const named = /vera|holt|secret\.friend|neighbour|olive|crane/i
    const others = items.filter(({ fields }) => fields.some(({ text }) => named.test(text)))
    expect(others.length).toBeGreaterThanOrEqual(5)
    const going = new Set(rows.filter(({ standing }) => standing === 'as-it-is').map(({ id }) => id))
    expect(others.filter(({ id }) => going.has(id)).map(({ id, title }) => `${title} ${id}`)).toEqual([])
  })

  it('points at the copy line of a mail and at whoever asked for the person', () => {
    const names = rows.flatMap((row) => row.names)
    expect(names).toContain('secret.friend@heron.example')
    expect(names).toContain('olive@crane.example')
  })
})
