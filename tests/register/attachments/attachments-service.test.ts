import { attachmentPiece, largestAttachment } from '@core/attachments/attachment'
import { createHash, randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createAttachmentBytesService } from '../../../src/register/attachments/bytes-service'
import { createAttachmentsService } from '../../../src/register/attachments/attachments-service'
import { readHere } from '../../../src/register/attachments/text/reader'
import { createContactsService } from '../../../src/register/contacts/contacts-service'
import { newContact } from '@core/contacts/contact'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let test: TestRegister
let tom: string
let service: ReturnType<typeof createAttachmentsService>
beforeEach(() => {
  test = openTestRegister()
  const contact = newContact.parse({ kind: 'person', displayName: 'Tom Ashdown' })
  tom = createContactsService(test.deps).add(contact).id
  service = createAttachmentsService(test.deps, readHere)
})
afterEach(() => test.close())

const owner = () => ({ ownerKind: 'contact', ownerId: tom, contactId: null }) as const

function begin(bytes: Uint8Array, name = 'form.pdf') {
  const { id } = service.begin({ ...owner(), name, size: bytes.length })
  for (let at = 0; at < bytes.length; at += attachmentPiece)
    service.append({ id, bytes: Uint8Array.from(bytes.subarray(at, at + attachmentPiece)) })
  return id
}
const add = (bytes: Uint8Array, name?: string) => service.finish({ id: begin(bytes, name) })
const count = (table: string) => test.deps.register.read.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n
const alter = (sql: string) => test.deps.register.change({ action: 'tests.alter', subject: '' }, (db) => db.run(sql))

it('keeps a file byte for byte, with the fingerprint of what came', async () => {
  const bytes = randomBytes(3 * attachmentPiece + 77)
  const { id, fingerprint, size } = add(bytes)
  expect({ size, fingerprint }).toEqual({
    size: bytes.length,
    fingerprint: createHash('sha256').update(bytes).digest('hex'),
  })
  const out = createAttachmentBytesService(test.deps)
  const { pieces } = await out.open({ id })
  const back = Array.from({ length: pieces }, (_, position) => out.piece({ id, position }).bytes)
  expect(Buffer.concat(back).equals(bytes)).toBe(true)
  expect(await service.check({ id })).toEqual({ state: 'whole' })
})

it.each([
  [
    'one byte is altered',
    `UPDATE attachment_piece SET bytes = CAST('b' || substr(bytes, 2) AS BLOB) WHERE position = 0`,
  ],
  ['a piece is missing', 'DELETE FROM attachment_piece WHERE position = 1'],
  [
    'something was added',
    'INSERT INTO attachment_piece SELECT attachment_id, 9, bytes FROM attachment_piece WHERE position = 0',
  ],
  ['the fingerprint is altered', `UPDATE attachment SET fingerprint = substr(fingerprint, 2) || '0'`],
])('says so when %s in storage, and does not hand it out (row B6)', async (_, sql) => {
  const { id } = add(Buffer.alloc(attachmentPiece + 5, 'a'))
  alter(sql)
  expect(await service.check({ id })).toEqual({ state: 'altered' })
  await expect(createAttachmentBytesService(test.deps).open({ id })).rejects.toMatchObject({
    code: 'attachment-altered',
  })
})

it('shows nothing of a file that has not arrived, and destroys it at the next opening', () => {
  const id = begin(Buffer.alloc(attachmentPiece + 5, 'a'))
  expect(service.list(owner())).toEqual([])
  test.reopen()
  service = createAttachmentsService(test.deps, readHere)
  expect(() => service.finish({ id })).toThrow(expect.objectContaining({ code: 'not-found' }))
  service.tidy()
  expect([count('attachment'), count('attachment_piece')]).toEqual([0, 0])
})

it('refuses a piece that does not fit, an end that comes too early, and a contact that is not there', () => {
  const { id } = service.begin({ ...owner(), name: 'a', size: attachmentPiece + 5 })
  const refused = expect.objectContaining({ code: 'not-allowed' })
  expect(() => service.append({ id, bytes: new Uint8Array(9) })).toThrow(refused)
  service.append({ id, bytes: new Uint8Array(attachmentPiece) })
  expect(() => service.append({ id, bytes: new Uint8Array(6) })).toThrow(refused)
  expect(() => service.finish({ id })).toThrow(refused)
  const nobody = '00000000-0000-4000-8000-00000000dead'
  const absent = expect.objectContaining({ code: 'not-found' })
  expect(() => service.begin({ ownerKind: 'contact', ownerId: nobody, contactId: null, name: 'a', size: 1 })).toThrow(
    absent,
  )
  expect(largestAttachment).toBe(25 * 1024 * 1024)
})

it('removes a file so that it can be put back until the register is locked, and then destroys it', () => {
  const { id } = add(Buffer.from('words'))
  service.remove({ id })
  expect(service.list(owner())).toEqual([])
  test.deps.register.undo.undo(test.deps.register.undo.takeToken() ?? '')
  expect(service.list(owner()).map((one) => one.id)).toEqual([id])
  service.remove({ id })
  service.tidy() // some seconds after the opening: what was taken off before that may still be put back
  test.deps.register.undo.undo(test.deps.register.undo.takeToken() ?? '')
  expect(service.list(owner()).map((one) => one.id)).toEqual([id])
  service.remove({ id })
  test.reopen()
  service = createAttachmentsService(test.deps, readHere)
  service.tidy()
  expect([count('attachment'), count('attachment_piece')]).toEqual([0, 0])
})

it('reads the words for the search afterwards, and takes up at the next opening what was left', async () => {
  const { id } = add(Buffer.from('The kestrel form'), 'form.txt')
  expect(service.list(owner())[0]?.text).toBe('waiting')
  await service.whenRead()
  expect(service.list(owner())[0]?.text).toBe('read')
  expect(test.deps.register.read.all('SELECT text FROM attachment_text')).toEqual([{ text: 'The kestrel form' }])

  const quiet = createAttachmentsService(test.deps)
  const other = quiet.begin({ ...owner(), name: 'b.txt', size: 5 })
  quiet.append({ id: other.id, bytes: new TextEncoder().encode('words') })
  quiet.finish(other)
  alter(`INSERT INTO attachment_text VALUES ('${other.id}', 'reading', '')`)
  service.tidy()
  await service.whenRead()
  expect(service.list(owner()).map((one) => [one.id, one.text])).toEqual([
    [id, 'read'],
    [other.id, 'unreadable'], // its reading may have ended the program: it is not tried again
  ])
})

it('goes with its contact, and moves to another at a merge', () => {
  const ann = createContactsService(test.deps).add(newContact.parse({ kind: 'person', displayName: 'Ann' })).id
  const { id } = add(Buffer.from('words'))
  test.deps.register.change({ action: 'contacts.merge', subject: tom }, (db) => service.repoint(db, tom, ann))
  expect(service.attachmentsOf('contact', ann).map((one) => one.id)).toEqual([id])
  test.deps.register.change({ action: 'contacts.erase', subject: ann, final: true }, (db) =>
    db.run('DELETE FROM contact WHERE id = @ann', { ann }),
  )
  expect([count('attachment'), count('attachment_piece'), count('attachment_text')]).toEqual([0, 0, 0])
})
