import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attach } from '../../fixtures/attach'
import { wholeContact } from '../../fixtures/calls/contacts'
import { wholeRequest } from '../../fixtures/calls/requests'
import { everyItem } from '../../fixtures/every-item'
import { openServed, type Served } from '../../fixtures/served'

let served: Served
beforeEach(async () => {
  served = await openServed()
})
afterEach(() => served.session.close())

const ruth = { decidedBy: 'Ruth Calder', reasons: 'She is a client too.' }

/** Tom, whose notes name Vera Holt, who is in the register as well. */
async function tom() {
  const { ask } = served
  await ask('contacts', 'add', { kind: 'person', displayName: 'Vera Holt' })
  const notes = 'Vera Holt rang. Write to vera@holt.example or 020 7946 0199. Tom agreed.'
  const { id } = await ask('contacts', 'add', { ...wholeContact, notes })
  const { id: requestId } = await ask('requests', 'log', { ...wholeRequest('access'), contactId: id })
  await ask('bundle', 'gather', { requestId })
  return { id, requestId, item: `contact:${id}`, notes }
}

describe('going through a bundle', () => {
  it('points at other people: by name, address and number, and not at the person', async () => {
    const { requestId, item, notes } = await tom()
    const { suggestions, standing } = await served.ask('bundle', 'item', { requestId, itemId: item })
    expect(standing).toBe('look')
    const inNotes = suggestions.filter(({ field }) => field === 'notes')
    expect(inNotes.map(({ words }) => words)).toEqual(['Vera Holt', 'vera@holt.example', '020 7946 0199'])
    for (const { from, to, words } of inNotes) expect(notes.slice(from, to)).toBe(words)
  })

  it('waits until somebody has looked at each of them', async () => {
    const { requestId, item } = await tom()
    const before = await served.ask('bundle', 'state', { requestId })
    const after = await served.ask('bundle', 'includeAll', { requestId, itemIds: [item], decidedBy: 'Ruth Calder' })
    expect(after.waiting).toBe((before?.waiting ?? 0) - 1)
  })

  it('takes words out everywhere they stand', async () => {
    const { requestId, item } = await tom()
    await served.ask('requests', 'addNote', { id: requestId, text: 'VERA  HOLT again' })
    await served.ask('bundle', 'gather', { requestId })
    const { items, state } = await served.ask('bundle', 'everywhere', {
      requestId,
      words: 'Vera Holt',
      ground: 'third-party',
      ...ruth,
    })
    expect(items).toBe(2)
    expect(state.redacted).toBe(2)
    const { made } = await served.ask('bundle', 'item', { requestId, itemId: item })
    expect(made?.passages).toEqual([{ field: 'notes', from: 0, to: 9 }])
  })

  it('can be given up, and is put together whole the next time', async () => {
    const { requestId } = await tom()
    const gathering = served.send('bundle', 'gather', { requestId })
    await served.ask('bundle', 'stop', undefined)
    expect(await gathering).toMatchObject({ ok: false, code: 'conflict' })
    expect((await served.ask('bundle', 'gather', { requestId })).items).toBeGreaterThan(2)
  })

  it('waits again when an item changes after it was decided', async () => {
    const { id, requestId, item, notes } = await tom()
    await served.ask('bundle', 'includeAll', { requestId, itemIds: [item], decidedBy: 'Ruth Calder' })
    const contact = await served.ask('contacts', 'get', { id })
    await served.ask('contacts', 'edit', { ...wholeContact, id, notes: `${notes}\nMore.`, points: contact.points })
    await served.ask('bundle', 'gather', { requestId })
    expect((await served.ask('bundle', 'item', { requestId, itemId: item })).standing).toBe('changed')
  })

  it('refuses to take words out of a file that could not be read', async () => {
    const { id, requestId } = await tom()
    const bytes = new TextEncoder().encode('a scan')
    const file = await attach(served.ask, { ownerKind: 'contact', ownerId: id, contactId: id, name: 'a.png', bytes })
    await served.ask('bundle', 'gather', { requestId })
    const choice = { choice: 'redact', passages: [{ field: 'name', from: 0, to: 1 }], ground: 'third-party', ...ruth }
    const refused = await served.send('bundle', 'decide', { requestId, itemId: `attachment:${file.id}`, choice })
    expect(refused).toMatchObject({ ok: false, code: 'not-allowed' })
  })

  it('wants a ground for whatever stays behind', async () => {
    const { requestId, item } = await tom()
    const choice = { choice: 'hold', passages: [], ground: '', reasons: '', decidedBy: 'Ruth Calder' }
    const refused = await served.send('bundle', 'decide', { requestId, itemId: item, choice })
    expect(refused).toMatchObject({ ok: false, code: 'invalid-input', detail: { issues: [{ path: 'choice.ground' }] } })
  })
})

describe('the second look', () => {
  const redact = { choice: 'redact' as const, passages: [{ field: 'notes', from: 0, to: 9 }] }

  it('is by somebody else, or by the same with a tick that says so', async () => {
    const { requestId, item } = await tom()
    await served.ask('bundle', 'decide', {
      requestId,
      itemId: item,
      choice: { ...redact, ground: 'third-party', ...ruth },
    })
    const look = { requestId, lookedBy: 'ruth calder', on: '2026-11-24' }
    expect(await served.send('bundle', 'secondLook', look)).toMatchObject({ ok: false, code: 'invalid-input' })
    const { secondLook } = await served.ask('bundle', 'secondLook', { ...look, nobodyElse: true })
    expect(secondLook).toMatchObject({ isSame: true, isFresh: true })
  })

  it('counts no longer once something else is decided, and is named in the log', async () => {
    const { requestId, item } = await tom()
    await served.ask('bundle', 'decide', {
      requestId,
      itemId: item,
      choice: { ...redact, ground: 'third-party', ...ruth },
    })
    await served.ask('bundle', 'secondLook', { requestId, lookedBy: 'Ben Marsh', on: '2026-11-24' })
    expect(await served.ask('bundle', 'log', { requestId })).toEqual([
      {
        item: 'Your entry',
        done: 'redact',
        ground: 'third-party',
        reasons: ruth.reasons,
        decidedBy: 'Ruth Calder',
        decidedOn: '2026-11-24',
        checkedBy: 'Ben Marsh',
      },
    ])
    const more = { ...redact, passages: [{ field: 'notes', from: 0, to: 14 }], ground: 'third-party' as const, ...ruth }
    const { secondLook } = await served.ask('bundle', 'decide', { requestId, itemId: item, choice: more })
    expect(secondLook?.isFresh).toBe(false)
    expect((await served.ask('bundle', 'log', { requestId }))[0]?.checkedBy).toBe('')
  })
})

describe('the review and the person', () => {
  it('goes with them when they are erased', async () => {
    const { id, requestId, item } = await tom()
    await served.ask('bundle', 'includeAll', { requestId, itemIds: [item], decidedBy: 'Ruth Calder' })
    await served.ask('bundle', 'secondLook', { requestId, lookedBy: 'Ben Marsh', on: '2026-11-24' })
    await served.ask('requests', 'close', { id: requestId, on: '2026-11-24', outcome: 'given', note: '' })
    await served.ask('erasure', 'eraseContact', { id, keepMarks: false })
    const { read } = served.register()
    expect(read.all('SELECT * FROM bundle_choice UNION ALL SELECT *, 1, 1, 1 FROM bundle_look')).toEqual([])
  })

  it('of a request without a contact holds that request alone', async () => {
    const { ask } = served
    await tom()
    const asked = { ...wholeRequest('access'), name: 'Nell Grey', email: 'nell@grey.example', phone: '' }
    const { id: requestId } = await ask('requests', 'log', asked)
    const items = await everyItem(ask, requestId)
    expect(items.map(({ group }) => group)).toEqual(['requests', 'changes'])
    expect(JSON.stringify(items)).toContain('Nell Grey')
  })

  it('brings passages of other records with their name, and no more of them', async () => {
    const { ask } = served
    const { requestId } = await tom()
    const { displayName } = wholeContact
    const notes = `A long story about Vera.\n${displayName} paid for it.\nAnother line.`
    await ask('contacts', 'add', { kind: 'person', displayName: 'Vera Holt the Second', notes })
    await ask('bundle', 'gather', { requestId })
    const { rows } = await ask('bundle', 'rows', { requestId, group: 'elsewhere' })
    expect(rows.map(({ begins }) => begins)).toContain(`${displayName} paid for it.`)
    expect(JSON.stringify(rows)).not.toContain('long story')
    expect(rows.every(({ standing }) => standing === 'look')).toBe(true)
  })
})
