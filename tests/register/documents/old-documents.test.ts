import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attachmentPiece } from '@core/attachments/attachment'
import { createAttachmentsService } from '../../../src/register/attachments/attachments-service'
import { createAttachmentBytesService } from '../../../src/register/attachments/bytes-service'
import { readHere } from '../../../src/register/attachments/text/reader'
import { findPassages } from '../../../src/register/bundle/mentions'
import { openServed, type Served } from '../../fixtures/served'

const templateId = 'privacy-policy'
const old = 'Our policy of 2019. We use Privacy Shield. Write to Joan Whitlock about marmalade.'

let served: Served
beforeEach(async () => {
  served = await openServed({ textReader: readHere })
})
afterEach(() => served.session.close())

async function arrive(text = old, name = 'policy-2019.txt'): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  const owner = { ownerKind: 'document', ownerId: crypto.randomUUID() } as const
  const { id } = await served.ask('attachments', 'begin', { ...owner, name, size: bytes.length })
  for (let at = 0; at < bytes.length; at += attachmentPiece)
    await served.ask('attachments', 'append', { id, bytes: bytes.slice(at, at + attachmentPiece) })
  return id
}
const keep = async (inForceOn = '2019-05-01', text?: string, name?: string) =>
  served.ask('documents', 'keepOld', { fileId: await arrive(text, name), templateId, inForceOn })
const kept = () => served.ask('documents', 'oldOf', { templateId })
const undo = async () =>
  served.ask('history', 'undo', { token: (await served.ask('history', 'list', undefined))[0]?.token ?? '' })
const lastLine = () =>
  served
    .register()
    .read.get<{ action: string; subject: string; detail: string }>(
      `SELECT action, subject, detail FROM audit_event WHERE action LIKE 'documents.%' ORDER BY seq DESC LIMIT 1`,
    )
const rows = (table: string) => served.register().read.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n

describe('an old document', () => {
  it('is kept byte for byte with the document it belongs to, in one act with its line in the trail', async () => {
    const { id, file } = await keep()
    expect(lastLine()).toEqual({ action: 'documents.keepOld', subject: id, detail: `["${templateId}"]` })
    expect(await kept()).toMatchObject([
      { id, templateId, inForceOn: '2019-05-01', file: { name: 'policy-2019.txt', size: old.length } },
    ])
    const out = createAttachmentBytesService({ register: served.register() })
    await out.open({ id: file.id })
    expect(new TextDecoder().decode(out.piece({ id: file.id, position: 0 }).bytes)).toBe(old)
    expect(await served.ask('documents', 'oldOf', { templateId: 'complaint-form' })).toEqual([])
  })

  it('stands by its first day, the latest first, and last where nobody knows it', async () => {
    await keep('', 'a', 'unknown.txt')
    await keep('2016-01-01', 'b', '2016.txt')
    await keep('2019-05-01', 'c', '2019.txt')
    expect((await kept()).map(({ file }) => file.name)).toEqual(['2019.txt', '2016.txt', 'unknown.txt'])
  })

  it('is taken back, and back again; what was taken out is destroyed with its row at the next opening', async () => {
    await keep()
    await undo()
    expect(await kept()).toEqual([])
    const { id } = await keep()
    await served.ask('documents', 'removeOld', { id })
    expect(lastLine()).toMatchObject({ action: 'documents.removeOld', subject: id })
    expect(await kept()).toEqual([])
    await undo()
    expect(await kept()).toHaveLength(1)
    await served.ask('documents', 'removeOld', { id })
    // What the next opening does first: nothing of this one is known any more.
    createAttachmentsService({ register: served.register(), clock: served.clock, newId: () => '' }).tidy()
    expect([rows('old_document'), rows('attachment'), rows('attachment_piece')]).toEqual([0, 0, 0])
  })

  it('is refused for a list, with a day to come, and as a file of nothing', async () => {
    const refused = async (input: { templateId?: string; inForceOn?: string }) =>
      served.send('documents', 'keepOld', { fileId: await arrive(), templateId, inForceOn: '', ...input })
    expect(await refused({ templateId: 'training-log' })).toMatchObject({ ok: false, code: 'not-found' })
    expect(await refused({ inForceOn: '2026-11-25' })).toMatchObject({ ok: false, code: 'invalid-input' })
    expect(await served.send('attachments', 'finish', { id: await arrive() })).toMatchObject({ ok: false })
    expect(await kept()).toEqual([])
    expect(served.unexpected).toEqual([])
  })

  it('is found by its words and leads to its document; an erasure and an answer say that it names somebody', async () => {
    await keep()
    await new Promise((resolve) => setTimeout(resolve, 200))
    const [hit] = await served.ask('search', 'find', { typed: 'marmalade', limit: 6, thorough: true })
    expect(hit).toMatchObject({
      group: 'files',
      title: 'policy-2019.txt',
      detail: 'Before Steward: Privacy policy',
      href: '/documents/privacy-policy',
    })
    const { id } = await served.ask('contacts', 'add', { kind: 'person', displayName: 'Joan Whitlock' })
    const { shown } = await served.ask('erasure', 'mentions', { id })
    expect(shown).toMatchObject([
      { what: 'A file of another record', label: 'policy-2019.txt', href: '/documents/privacy-policy' },
    ])
    const wanted = { texts: ['joan whitlock'], records: [id] }
    const { items } = await findPassages(
      served.register().read,
      wanted,
      async () => undefined,
      () => undefined,
    )
    expect(items).toMatchObject([{ found: { label: 'policy-2019.txt', href: '/documents/privacy-policy' } }])
    await served.ask('erasure', 'eraseContact', { id, keepMarks: false })
    expect(await kept(), 'it is about nobody in particular').toHaveLength(1)
  })
})
