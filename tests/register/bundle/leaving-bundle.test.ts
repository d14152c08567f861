import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toText } from '@core/documents/to-text'
import { fileEntry, textEntry } from '../../../src/main/host/packages/package-entries'
import { writeZip } from '../../../src/main/host/packages/write-zip'
import { createServices } from '../../../src/register/services'
import { toDocx } from '../../../src/register/documents/to-docx'
import { wholeContact } from '../../fixtures/calls/contacts'
import { wholeRequest } from '../../fixtures/calls/requests'
import { newRequest } from '@core/requests/new-request'
import { newContact } from '@core/contacts/contact'
import { openTestRegister, type TestRegister } from '../../fixtures/register'
import { temporaryFolder } from '../../fixtures/temporary-folder'

const has7z = spawnSync('7z', ['i']).status === 0

let test: TestRegister
let services: ReturnType<typeof createServices>
beforeEach(() => {
  test = openTestRegister()
  services = createServices(test.deps)
})
afterEach(() => test.close())

const secret = 'Gwendolyn'
const because = { ground: 'third-party', reasons: 'A client.', decidedBy: 'Ruth Calder' } as const

/** A person with the secret name in the notes, in a letter of the case and in a file; it is taken out everywhere. */
async function redacted() {
  const contact = services.contacts.add(
    newContact.parse({ ...wholeContact, notes: `${secret} Plum rang. Tom agreed.` }),
  )
  const { id: requestId } = services.requests.log(
    newRequest.parse({ ...wholeRequest('access'), contactId: contact.id, scope: `About ${secret} and me` }),
  )
  const file = attachText(contact.id, `A meeting with ${secret.toUpperCase()} on Monday.`)
  await services.bundle.gather({ requestId })
  const { items } = services.bundle.everywhere({ requestId, words: secret, ...because })
  services.bundle.includeAll({ requestId, itemIds: stillWaiting(requestId), decidedBy: 'Ruth Calder' })
  return { requestId, items, file }
}

function attachText(contactId: string, text: string): string {
  const id = test.deps.newId()
  const bytes = Buffer.from(text)
  test.deps.register.change({ action: 'attachments.add', subject: contactId, final: true }, (db) => {
    db.run(
      `INSERT INTO attachment (id, owner_kind, owner_id, contact_id, name, size, fingerprint, stage, added_at)
       VALUES (@id, 'contact', @contactId, @contactId, 'Re Monday.eml', @size, @print, 'kept', '2026-11-24T10:42:00.000Z')`,
      { id, contactId, size: bytes.length, print: '0'.repeat(64) },
    )
    db.run('INSERT INTO attachment_piece (attachment_id, position, bytes) VALUES (@id, 0, @bytes)', { id, bytes })
    db.run(`INSERT INTO attachment_text (attachment_id, state, text) VALUES (@id, 'read', @text)`, { id, text })
  })
  return id
}

function stillWaiting(requestId: string): string[] {
  const { rows } = services.bundle.rows({ requestId, only: 'waiting', offset: 0, limit: 200 })
  return rows.map(({ id }) => id)
}

describe('a bundle on its way out', () => {
  it('is refused while an item waits, and while nobody looked a second time', async () => {
    const { id: requestId } = services.requests.log(
      newRequest.parse({ ...wholeRequest('access'), scope: 'Write to vera@holt.example' }),
    )
    await expect(services.bundling.start({ requestId, format: 'json' })).rejects.toMatchObject({
      detail: { reason: expect.stringContaining('waits for somebody to look') },
    })
    const done = await redacted()
    await expect(services.bundling.start({ requestId: done.requestId, format: 'json' })).rejects.toMatchObject({
      detail: { reason: expect.stringContaining('A second person looks at it first.') },
    })
  })

  it('holds nothing of what was taken out, in no format, and the file as words only', async () => {
    const { requestId, items } = await redacted()
    expect(items).toBeGreaterThanOrEqual(3)
    services.bundle.secondLook({ requestId, lookedBy: 'Ben Marsh', on: '2026-11-24', nobodyElse: false })
    const { id, papers } = await services.bundling.start({ requestId, format: 'zip' })
    const { json, csv, files } = services.bundling.data({ id })
    const { text: index } = services.bundling.index({ id, files: ['What we hold.pdf'] })
    expect(papers).toBe(1)
    const { title, blocks } = services.bundling.paper({ id, at: 0 })
    const docx = await toDocx({ title, blocks, letterhead: { organisationName: '', logo: null } })
    const texts = [json, csv, index, toText(blocks), JSON.stringify(files), textOfDocx(docx)]
    for (const text of texts) expect(text.toLowerCase()).not.toContain(secret.toLowerCase())
    for (const text of [json, csv, toText(blocks)]) expect(text).toContain('[taken out: about another person]')
    expect(files).toEqual([
      {
        path: 'files/001.txt',
        kind: 'text',
        attachmentId: '',
        text: 'A meeting with [taken out: about another person] on Monday.',
      },
    ])
    services.bundling.finish({ id, format: 'zip', written: null })
    const { events } = services.requests.get({ id: requestId })
    expect(events.at(-1)?.facts).toMatchObject({ type: 'bundle-made', files: 1, redacted: items, locked: true })
  })

  it('is not held up by the steps that make it', async () => {
    const { requestId } = await redacted()
    const trail = { requestId, group: 'changes', only: 'all', offset: 0, limit: 1 } as const
    const changes = services.bundle.rows(trail).rows[0]?.id ?? ''
    services.bundle.includeAll({ requestId, itemIds: [changes], decidedBy: 'Ruth Calder' })
    services.bundle.secondLook({ requestId, lookedBy: 'Ben Marsh', on: '2026-11-24', nobodyElse: false })
    services.requests.addEvent({ id: requestId, event: { type: 'checked', on: '2026-11-24', what: 'All read.' } })
    const { id } = await services.bundling.start({ requestId, format: 'json' })
    services.bundling.finish({ id, format: 'json', written: null })
    await expect(services.bundling.start({ requestId, format: 'zip' })).resolves.toMatchObject({ papers: 1 })
  })

  it('keeps of a package how it is known again, and shows its words only when asked', async () => {
    const { requestId } = await redacted()
    services.bundle.secondLook({ requestId, lookedBy: 'Ben Marsh', on: '2026-11-24', nobodyElse: false })
    expect(services.bundle.madePackage({ requestId })).toBeNull()
    const made = async (passphrase: string) => {
      const { id } = await services.bundling.start({ requestId, format: 'zip' })
      const written = { liesAt: '/home/ruth/AR-2026-001.zip', size: 7, fingerprint: 'a'.repeat(64), passphrase }
      services.bundling.finish({ id, format: 'zip', written })
    }
    await made('acorn actor amber')
    await made('badge bamboo banana')
    const shown = services.bundle.madePackage({ requestId })
    expect(shown).toMatchObject({ name: 'AR-2026-001.zip', size: 7 })
    expect(JSON.stringify(shown)).not.toContain('badge')
    const asked = () =>
      test.deps.register.read.all(`SELECT seq FROM audit_event WHERE action = 'bundle.showWords'`).length
    expect(asked()).toBe(0)
    expect(services.bundling.words({ requestId }).passphrase).toBe('badge bamboo banana')
    expect(asked()).toBe(1)
    services.bundling.moved({ requestId, liesAt: 'C:\\Sent\\for Tom.zip' })
    expect(services.bundling.lies({ requestId })?.liesAt).toBe('C:\\Sent\\for Tom.zip')
    const holds = (text: string) => services.bundling.holdsWords({ text }).holds
    expect(holds('The words are: Badge, bamboo\nBANANA.')).toBe(true)
    expect(holds('acorn actor amber')).toBe(false) // of the package before nothing stays
    expect(holds('badge and bamboo and banana')).toBe(false)
  })

  it.skipIf(!has7z)('is a ZIP under AES-256 alone that 7-Zip opens with the passphrase and not without', async () => {
    const { requestId } = await redacted()
    services.bundle.secondLook({ requestId, lookedBy: 'Ben Marsh', on: '2026-11-24', nobodyElse: false })
    const { id } = await services.bundling.start({ requestId, format: 'zip' })
    const { json, files } = services.bundling.data({ id })
    const zip = path.join(temporaryFolder(), 'AR-2026-001.zip')
    const entries = [textEntry('data/what-we-hold.json', json), ...files.map((file) => fileEntry(noWorker, file))]
    expect(await writeZip(zip, entries, 'acorn actor amber')).toBe(true)
    const listed = execFileSync('7z', ['l', '-slt', zip], { encoding: 'utf8' })
    const methods = listed.match(/^Method = .*$/gm) ?? []
    expect(methods).toHaveLength(2)
    for (const method of methods) expect(method).toContain('AES-256')
    expect(listed.match(/^Encrypted = \+$/gm)).toHaveLength(2)
    expect(listed).not.toMatch(/ZipCrypto|AES-128|AES-192/)
    expect(spawnSync('7z', ['t', '-pwrong words', zip]).status).not.toBe(0)
    const out = temporaryFolder()
    execFileSync('7z', ['x', '-pacorn actor amber', `-o${out}`, zip])
    expect(fs.readFileSync(path.join(out, 'data/what-we-hold.json'), 'utf8')).toBe(json)
    expect(fs.readFileSync(path.join(out, 'files/001.txt'), 'utf8')).toContain('[taken out')
    expect(fs.readFileSync(zip).includes(Buffer.from(secret))).toBe(false)
  })

  it('leaves nothing behind when it is cancelled', async () => {
    const zip = path.join(temporaryFolder(), 'x.zip')
    const stop = { isCancelled: () => true }
    expect(await writeZip(zip, [textEntry('a.txt', 'a')], 'acorn', stop)).toBe(false)
    expect(fs.readdirSync(path.dirname(zip))).toEqual([])
  })
})

const noWorker = () => Promise.reject(new Error('no file leaves whole here'))

function textOfDocx(docx: Uint8Array): string {
  const file = path.join(temporaryFolder(), 'x.docx')
  fs.writeFileSync(file, docx)
  return execFileSync('unzip', ['-p', file], { encoding: 'utf8' })
}
