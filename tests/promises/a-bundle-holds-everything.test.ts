import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { passageTables } from '../../src/register/bundle/mentions'
import { bundleSources, notInBundles } from '../../src/register/bundle/sources/index'
import { attach } from '../fixtures/attach'
import { wholeOrganisation } from '../fixtures/calls/others'
import { wholeRequest } from '../fixtures/calls/requests'
import { dump } from '../fixtures/dump'
import { everyItem } from '../fixtures/every-item'
import { addMarkedPerson, scatteredMarkers, type MarkedPerson } from '../fixtures/marked-person'
import { personalColumns } from '../fixtures/personal-columns'
import { openServed, type Served } from '../fixtures/served'

let served: Served
let person: MarkedPerson
let bundle: string
let requestId: string
beforeAll(async () => {
  served = await openServed()
  await served.ask('organisation', 'save', { ...wholeOrganisation, name: 'Larkfield' })
  person = await addMarkedPerson(served, scatteredMarkers())
  await addOther()
  requestId = (await served.ask('requests', 'log', { ...wholeRequest('access'), contactId: person.id })).id
  bundle = JSON.stringify(await everyItem(served.ask, requestId)).toLowerCase()
}, 60_000)
afterAll(() => served.session.close())

/** Words of somebody else, in everything that usually hangs on a contact. */
const others = ['owlname', 'owlnotes', 'owl@other.example', 'owlscope', 'owlnote', 'owlfile.txt', 'owlshown', 'owlstop']

async function addOther(): Promise<void> {
  const { ask } = served
  const points = [{ kind: 'email', value: 'owl@other.example' }] as const
  const { id } = await ask('contacts', 'add', {
    kind: 'person',
    displayName: 'Vera Owlname',
    notes: 'owlnotes',
    points: [...points],
  })
  const asked = { ...wholeRequest('access'), contactId: id, name: 'Vera Owlname', scope: 'owlscope', email: '' }
  const { id: request } = await ask('requests', 'log', asked)
  await ask('requests', 'addNote', { id: request, on: '2026-11-20', text: 'owlnote' })
  const bytes = new TextEncoder().encode('owl')
  await attach(ask, { ownerKind: 'contact', ownerId: id, contactId: id, name: 'owlfile.txt', bytes })
  const pointId = (await ask('contacts', 'get', { id })).points[0]?.id ?? ''
  const boxes = [{ channel: 'email' as const, purpose: 'services' as const, pointId }]
  const given = {
    contactId: id,
    boxes,
    happenedOn: '2026-11-20',
    how: 'email',
    takenBy: 'Ruth',
    words: 'owlshown',
  } as const
  await ask('consents', 'give', { ...given, boxes })
  const stop = { about: 'person', contactId: id, askedOn: '2026-11-20', source: 'phone', note: 'owlstop' } as const
  await ask('suppression', 'add', stop)
}

const about = ['goes', 'emptied', 'initials', 'minimised', 'scrubbed', 'log', 'words']

describe('a table that can hold something about a person', () => {
  const tables = Object.entries(personalColumns)
    .filter(([, columns]) => Object.values(columns).some((sorted) => about.includes(sorted)))
    .map(([table]) => table)

  it.each(tables)('%s is known to the bundle', (table) => {
    const advice =
      'Read it in src/register/bundle/sources (one source, one line in index.ts), or say in `notInBundles` there why it is in no bundle.'
    const known = bundleSources.some(({ shows, leaves }) => table in shows || table in leaves)
    expect(known || table in notInBundles || passageTables.includes(table), `${table}: ${advice}`).toBe(true)
  })

  it('has every column either shown or left out on purpose', () => {
    const parts = bundleSources.map(({ shows, leaves }) => ({ shows, leaves }))
    const named = new Map<string, Set<string>>()
    for (const { shows, leaves } of parts)
      for (const [table, columns] of [...Object.entries(shows), ...Object.entries(leaves)])
        for (const column of columns.split(/\s+/).filter(Boolean))
          named.set(table, (named.get(table) ?? new Set()).add(column))
    for (const [table, columns] of named)
      expect([...columns].toSorted(), table).toEqual(Object.keys(personalColumns[table] ?? {}).toSorted())
  })
})

describe('the bundle of a person', () => {
  it('holds every word of theirs that stands anywhere in the register', () => {
    const rows = Object.fromEntries(
      Object.entries(dump(served.register().read)).filter(([table]) => !(table in notInBundles)),
    )
    const there = JSON.stringify(rows).toLowerCase()
    const own = [...person.markers, ...person.kept].map((marker) => marker.toLowerCase())
    const standing = own.filter((marker) => there.includes(marker))
    expect(standing.length).toBeGreaterThan(60)
    expect(standing.filter((marker) => !bundle.includes(marker))).toEqual([])
  })

  it('holds nothing of anybody else', () => {
    const there = JSON.stringify(dump(served.register().read)).toLowerCase()
    expect(others.filter((word) => !there.includes(word))).toEqual([])
    expect(others.filter((word) => bundle.includes(word))).toEqual([])
  })

  it('does not say which of the staff made a change', () => {
    expect(bundle).not.toContain('"actor"')
  })
})
