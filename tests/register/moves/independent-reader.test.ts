import { spawnSync } from 'node:child_process'
import { createDecipheriv, createHash, createHmac, hkdfSync, scryptSync } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { rowCounts } from '../../fixtures/dump'
import { openFilledRegister } from '../../fixtures/filled-register'
import { exportFile } from '../../fixtures/moved'
import { temporaryFolder } from '../../fixtures/temporary-folder'

// Reads an export with nothing of ours and without the library that wrote it: age as its specification has it, from
// Node's own cryptography, and the system's tar. (The `age` tool itself, 1.1.1, was tried by hand with the same result.)

const passphrase = 'vier graue Gänse am Wehr'

it('is read by age and tar, as docs/register-export.md says', async () => {
  const served = await openFilledRegister()
  const file = exportFile()
  await served.session.moving.write({ file, passphrase, madeBy: 'Steward of the tests' })
  const folder = unpack(decrypt(fs.readFileSync(file)))

  const read = (name: string) => fs.readFileSync(path.join(folder, name))
  const { tables, files, ...about } = JSON.parse(read('manifest.json').toString()) as Manifest
  expect(about).toMatchObject({ format: 'steward-register-export', version: 1, trail: { state: 'intact' } })
  expect(files.length).toBeGreaterThan(0)
  for (const { sha256 } of files) expect(hashOf(read(`files/${sha256}`))).toBe(sha256)

  const { read: db } = served.register()
  const counts = rowCounts(db, tables.map(({ table }) => table)) // prettier-ignore
  for (const { table, columns, rows, sha256 } of tables) {
    const bytes = read(`tables/${table}.ndjson`)
    expect(hashOf(bytes), table).toBe(sha256)
    const lines = bytes.toString().split('\n').slice(0, -1).map((line) => JSON.parse(line) as Row) // prettier-ignore
    expect(lines, table).toHaveLength(rows)
    // The line of the export itself came after it.
    expect(rows, table).toBe((counts[table] ?? 0) - (table === 'audit_event' ? 1 : 0))
    for (const line of lines) expect(Object.keys(line)).toEqual(columns)
  }
  const names = read('tables/contact.ndjson').toString().split('\n').slice(0, -1)
  expect(names.map((line) => (JSON.parse(line) as Row).display_name)).toEqual(
    db.all<Row>('SELECT display_name FROM contact ORDER BY rowid').map((row) => row.display_name),
  )
  served.session.close()
})

type Row = Record<string, unknown>
type Manifest = {
  readonly files: readonly { readonly sha256: string }[]
  readonly tables: readonly { table: string; columns: string[]; rows: number; sha256: string }[]
}

/** age-encryption.org/v1 with one scrypt stanza. */
function decrypt(sealed: Buffer): Buffer {
  const text = sealed.toString('latin1')
  const header = /^age-encryption\.org\/v1\n-> scrypt (\S+) (\d+)\n(\S+)\n---( (\S+)\n)/.exec(text)
  const [whole = '', salt = '', work = '', wrapped = '', end = '', mac = ''] = header ?? []
  const from64 = (words: string) => Buffer.from(words, 'base64')
  const N = 2 ** Number(work)
  const saltBytes = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), from64(salt)])
  const lock = scryptSync(passphrase, saltBytes, 32, { N, r: 8, p: 1, maxmem: 256 * N * 8 })
  const fileKey = open(lock, Buffer.alloc(12), from64(wrapped))
  const headerKey = Buffer.from(hkdfSync('sha256', fileKey, '', 'header', 32))
  expect(createHmac('sha256', headerKey).update(whole.slice(0, -end.length)).digest()).toEqual(from64(mac))

  const payload = sealed.subarray(whole.length)
  const key = Buffer.from(hkdfSync('sha256', fileKey, payload.subarray(0, 16), 'payload', 32))
  const chunks: Buffer[] = []
  const size = 65_536 + 16
  for (let at = 16, i = 0; at < payload.length; at += size, i++) {
    const nonce = Buffer.alloc(12)
    nonce.writeUInt32BE(i, 7)
    nonce[11] = at + size >= payload.length ? 1 : 0
    chunks.push(open(key, nonce, payload.subarray(at, at + size)))
  }
  return Buffer.concat(chunks)
}

function open(key: Buffer, nonce: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 })
  decipher.setAuthTag(sealed.subarray(-16))
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
}

function unpack(archive: Buffer): string {
  const folder = temporaryFolder()
  const { status } = spawnSync('tar', ['-xf', '-', '-C', folder], { input: archive, maxBuffer: 1e9 })
  expect(status).toBe(0)
  return folder
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
