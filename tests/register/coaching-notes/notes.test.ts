import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attach } from '../../fixtures/attach'
import { wholeEngagement } from '../../fixtures/calls/coaching'
import { noteSaying, signedEngagement, wholeNote } from '../../fixtures/calls/coaching-notes'
import { wholeOrganisation } from '../../fixtures/calls/others'
import { wholeRequest } from '../../fixtures/calls/requests'
import { pagesWith, plainPages } from '../../fixtures/plain-pages'
import { openServed, type Served } from '../../fixtures/served'

let served: Served
beforeEach(async () => {
  served = await openServed()
  await served.ask('organisation', 'save', { ...wholeOrganisation, name: 'Larkfield', sector: 'coaching' })
})
afterEach(() => served.session.close())

const ask = ((...call: Parameters<Served['ask']>) => served.ask(...call)) as Served['ask']
const send = (...call: Parameters<Served['send']>) => served.send(...call)
const because = { decidedBy: 'Ruth Calder', reason: 'The agreed time is over.' } as const
const opening = (n: number) => `00000000-0000-4000-9000-00000000000${n}`
const trail = async (action: string) =>
  (await ask('history', 'trail', {})).events.filter((event) => event.action === action).length

async function note(text = 'Quagmire at the mill') {
  const engagementId = await signedEngagement(ask)
  const one = { sessionOn: '2026-10-20', marks: ['health'] as ['health'], body: noteSaying(text) }
  const { id } = await ask('coachingNotes', 'add', { ...one, engagementId })
  const { clientId } = (await ask('coaching', 'get', { id: engagementId })).engagement
  return { id, engagementId, clientId, one }
}

/** Coaching that ended so long ago that its notes are to be decided about. */
async function dueNote() {
  const made = await note()
  await ask('coachingNotes', 'save', {
    ...made.one,
    body: noteSaying('Zeppelin over Larkfield'),
    id: made.id,
    basedOn: 1,
  })
  await attach(ask, {
    ownerKind: 'coaching-note',
    ownerId: made.id,
    contactId: made.clientId,
    name: 'kumquat.txt',
    bytes: Buffer.from('The tamarind tree'),
  })
  await ask('drafts', 'keep', {
    drafts: [
      {
        form: 'coaching-note',
        part: made.id,
        recordId: made.id,
        contactId: made.clientId,
        address: `/coaching/${made.engagementId}/notes/${made.id}`,
        fields: { body: noteSaying('Obsidian words') },
      },
    ],
    gone: [],
  })
  await ask('coaching', 'complete', { id: made.engagementId, on: '2026-10-31' })
  served.clock.set('2027-05-03T09:00:00.000Z')
  return made
}
const queue = async () => (await ask('retention', 'queue', { category: 'coaching-notes' })).rows
const found = async (typed: string) => ask('search', 'find', { typed, thorough: true })

describe('the first note', () => {
  it('is refused without a signed agreement, and with an exception its reason prints (S4-24)', async () => {
    const { id: engagementId } = await ask('coaching', 'add', await wholeEngagement(ask))
    expect(await send('coachingNotes', 'add', { ...wholeNote, engagementId })).toMatchObject({
      ok: false,
      code: 'not-allowed',
    })
    await ask('coaching', 'recordNoteException', { id: engagementId, reason: 'She leaves on Monday.', approver: 'Ben' })
    await ask('coachingNotes', 'add', { ...wholeNote, engagementId })
    const { engagement, notes } = await ask('coachingNotes', 'whole', { engagementId })
    expect(engagement.exception).toBe('She leaves on Monday. Allowed by Ben.')
    expect(notes).toHaveLength(1)
  })

  it('is refused when nothing is written, or of a day to come', async () => {
    const engagementId = await signedEngagement(ask)
    const empty = { ...wholeNote, body: noteSaying(' '), sessionOn: '2026-12-01', engagementId }
    expect(await send('coachingNotes', 'add', empty)).toMatchObject({
      detail: { issues: [{ path: 'sessionOn' }, { path: 'body' }] },
    })
  })
})

describe('a note', () => {
  it('changes by versions, which stay as they were; a second window cannot write over it', async () => {
    const { id, one } = await note('First words')
    await ask('coachingNotes', 'save', { ...one, body: noteSaying('Later words'), id, basedOn: 1 })
    expect(await send('coachingNotes', 'save', { ...one, id, basedOn: 1 })).toMatchObject({ code: 'conflict' })
    const { note: now, versions } = await ask('coachingNotes', 'open', { id, openingId: opening(1) })
    expect(now).toMatchObject({ version: 2, body: noteSaying('Later words') })
    expect(versions.map(({ version }) => version)).toEqual([2, 1])
    const before = await ask('coachingNotes', 'version', { id, version: 1, openingId: opening(1) })
    expect(before.body).toEqual(noteSaying('First words'))
  })

  it('leaves one line in the trail for each opening, however often it is asked for', async () => {
    const { id } = await note()
    for (const n of [1, 1, 2]) await ask('coachingNotes', 'open', { id, openingId: opening(n) })
    await ask('coachingNotes', 'version', { id, version: 1, openingId: opening(2) })
    expect(await trail('coachingNotes.open')).toBe(2)
  })

  it('shows no word of itself in lists, the story of its person, the search and the view of the contact', async () => {
    const { engagementId, clientId, id } = await note()
    await attach(ask, {
      ownerKind: 'coaching-note',
      ownerId: id,
      contactId: clientId,
      name: 'kumquat.txt',
      bytes: Buffer.from('a'),
    })
    const shown = [
      await ask('coachingNotes', 'list', { engagementId }),
      await ask('contacts', 'timeline', { id: clientId }),
      await ask('contacts', 'get', { id: clientId }),
      await ask('coaching', 'get', { id: engagementId }),
      await found('quagmire'),
      await found('kumquat'),
    ]
    expect(JSON.stringify(shown)).not.toMatch(/quagmire|kumquat/iu)
    expect(await found('quagmire')).toMatchObject([{ group: 'session-notes', id, words: '' }])
    expect(await found('kumquat')).toMatchObject([{ group: 'session-notes', id, words: '' }])
    expect(JSON.stringify(await ask('contacts', 'timeline', { id: clientId }))).toContain('A coaching note was written')
  })

  it('is held back from an answer to the person until somebody has looked at it', async () => {
    const { clientId } = await note()
    const { id: requestId } = await ask('requests', 'log', wholeRequest('access', clientId))
    await ask('bundle', 'gather', { requestId })
    const { rows } = await ask('bundle', 'rows', { requestId, group: 'coaching', only: 'waiting' })
    expect(rows.map(({ id }) => id)).toContainEqual(expect.stringMatching(/^coaching_note_version:/))
  })
})

describe('the day of a note', () => {
  it('is on every note, with how it was worked out: 31 August and six months', async () => {
    const { engagementId } = await note()
    expect((await ask('coachingNotes', 'list', { engagementId })).notes[0]?.kept.dueOn).toBe('')
    served.clock.set('2027-09-01T09:00:00.000Z')
    await ask('coaching', 'complete', { id: engagementId, on: '2027-08-31' })
    const { notes } = await ask('coachingNotes', 'list', { engagementId })
    expect(notes[0]?.kept).toMatchObject({ dueOn: '2028-02-29', isDue: false })
    expect(notes[0]?.kept.working.join(' ')).toContain('Coaching ended on 31 August 2027.')
  })

  it('brings it up to be decided; destroyed, no word is left anywhere and the certificate says which', async () => {
    const { id } = await dueNote()
    expect(await queue()).toMatchObject([{ kind: 'coaching', id, dueOn: '2027-04-30', state: 'due' }])
    const { items } = await ask('retention', 'destroy', { items: [{ kind: 'coaching', id }], ...because })
    expect(items).toMatchObject([{ kind: 'coaching', id, category: 'coaching-notes', dueOn: '2027-04-30' }])
    const words = ['quagmire', 'zeppelin', 'kumquat', 'tamarind', 'obsidian']
    for (const word of words) expect(await found(word)).toEqual([])
    expect(await ask('drafts', 'list', undefined)).toMatchObject({ drafts: [] })
    const undoable = (await ask('history', 'list', undefined)).map(({ action }) => action.split('.')[0])
    expect(undoable).not.toContain('coachingNotes')
    expect(undoable).not.toContain('attachments')
    expect(await queue()).toEqual([])
    await expect
      .poll(() =>
        pagesWith(
          served.register().withKey((key) => plainPages(served.paths.database, key)),
          words,
        ),
      )
      .toEqual([])
  })

  it('stays while an access request of the client is open, with its number (row E5)', async () => {
    const { id, clientId, engagementId } = await dueNote()
    const { reference } = await ask('requests', 'log', wholeRequest('access', clientId))
    const [row] = await queue()
    expect(row).toMatchObject({ state: 'held' })
    expect(row?.holds[0]?.say).toContain(reference)
    expect(await send('retention', 'destroy', { items: [{ kind: 'coaching', id }], ...because })).toMatchObject({
      code: 'not-allowed',
    })
    const { notes } = await ask('coachingNotes', 'list', { engagementId })
    expect(notes[0]?.kept.holds[0]?.say).toContain(reference)
  })

  it('moves with a decision to keep it longer, and says so', async () => {
    const { id, engagementId } = await dueNote()
    const longer = { items: [{ kind: 'coaching', id } as const], untilOn: '2027-12-31', approver: '', ...because }
    await ask('retention', 'extend', longer)
    expect(await queue()).toEqual([])
    const { notes } = await ask('coachingNotes', 'list', { engagementId })
    expect(notes[0]?.kept).toMatchObject({ dueOn: '2027-12-31', isDue: false })
  })
})

describe('erasing the person', () => {
  it('takes notes, versions, files and drafts along', async () => {
    const { clientId } = await dueNote()
    const { goes } = await ask('erasure', 'preview', { id: clientId })
    expect(goes.map(({ say }) => say).join(' ')).toContain('1 session note')
    await ask('erasure', 'eraseContact', { id: clientId, keepMarks: false })
    for (const word of ['quagmire', 'zeppelin', 'kumquat', 'obsidian']) expect(await found(word)).toEqual([])
    expect(served.register().read.all('SELECT id FROM coaching_note')).toEqual([])
  })
})

it('two entries with coaching become one: every engagement and note is there, each with its own day', async () => {
  const days = async (clientId: string) => {
    const { rows } = await ask('coaching', 'list', { contactId: clientId })
    const listed = await Promise.all(rows.map(({ id }) => ask('coachingNotes', 'list', { engagementId: id })))
    return listed.flatMap(({ notes }) => notes.map(({ id, kept }) => `${id} ${kept.dueOn}`)).toSorted()
  }
  const one = await note()
  const other = await note('Zeppelin over Larkfield')
  await ask('coaching', 'complete', { id: one.engagementId, on: '2026-10-31' })
  await ask('coaching', 'complete', { id: other.engagementId, on: '2026-11-20' })
  for (const [contactId, on] of [
    [one.clientId, '2026-11-20'],
    [other.clientId, '2026-11-02'],
  ] as const)
    await ask('retention', 'noteEvent', { contactId, event: 'no-longer-needed', on })
  const before = [...(await days(one.clientId)), ...(await days(other.clientId))].toSorted()
  const pair = { keepId: one.clientId, goneId: other.clientId }
  expect((await ask('merging', 'preview', pair)).moves).toEqual(
    expect.arrayContaining(['1 coaching engagement', '1 session note']),
  )
  await ask('merging', 'merge', { ...pair, take: [] })
  expect(await days(one.clientId)).toEqual(before)
  expect(before).toHaveLength(2)
  const { read } = served.register()
  expect(read.all('SELECT contact_id AS id, happened_on AS day FROM retention_event')).toEqual([
    { id: one.clientId, day: '2026-11-02' },
  ])
})
