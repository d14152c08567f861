import { beforeAll, describe, expect, it } from 'vitest'
import { headerFromText, headerToText, type KeyHeader } from '../../../src/register/file/key/header'
import { readHeader } from '../../../src/register/file/key/header-file'
import { unwrapAny, unwrapKey } from '../../../src/register/file/key/slot'
import { openTestSession, testPassphrase } from '../../fixtures/session'

const secret = () => new Uint8Array(32).fill(9)
let header: KeyHeader

/** A header with every kind of slot, and four people. */
beforeAll(async () => {
  const { session, paths, create } = openTestSession()
  await create()
  for (const name of ['Imran Sadiq', 'Noor Haddad', 'Tom Ashdown'])
    await session.ways.addPerson({ passphrase: testPassphrase, name, newPassphrase: `the passphrase of ${name}` })
  await session.ways.makeParts({ passphrase: testPassphrase })
  const slotId = '10000000-0000-4000-8000-000000000001'
  await session.keychainSlot.add({ slotId, passphrase: testPassphrase, secret: secret(), days: 14 })
  header = readHeader(paths)
  session.close()
})

describe('a header with every kind of slot', () => {
  it('comes back as it was, and stays far below the size that is read', () => {
    const text = headerToText(header)
    expect(headerFromText(text)).toEqual(header)
    expect(header.slots.map(({ kind }) => kind).toSorted()).toEqual([
      'keychain',
      'parts',
      'passphrase',
      'passphrase',
      'passphrase',
      'passphrase',
      'recovery',
    ])
    expect(text.length).toBeLessThan(16_000)
    expect(text).not.toMatch(/Imran|Noor|Tom|Haddad/)
  })

  it('is not read when a byte of it is flipped, or it is cut (every byte: npm run torture)', () => {
    const good = Buffer.from(headerToText(header))
    for (let at = 0; at < good.length - 1; at += 7) {
      const flipped = Buffer.from(good)
      flipped[at] = (flipped[at] ?? 0) ^ 4
      const read = headerFromText(flipped.toString('utf8'))
      if (read !== null) expect(read, `byte ${at}`).toEqual(header) // a blank between two parts
      const cut = headerFromText(good.subarray(0, at).toString('utf8'))
      expect(cut, `cut at ${at}`).toBeNull()
    }
  })

  it('opens nothing when a slot says that it is of another kind, or stands under another id', async () => {
    const { registerId, slots } = header
    const own = await unwrapAny(slots, registerId, testPassphrase)
    expect(own?.slot.kind).toBe('passphrase')
    for (const slot of slots) {
      const typed = slot.kind === 'keychain' ? secret() : testPassphrase
      for (const kind of ['passphrase', 'recovery', 'parts', 'keychain'] as const)
        if (kind !== slot.kind) expect(await unwrapKey({ ...slot, kind }, registerId, typed)).toBeNull()
      const other = slots.find(({ id }) => id !== slot.id)?.id ?? ''
      expect(await unwrapKey({ ...slot, id: other }, registerId, typed)).toBeNull()
    }
  })

  it('opens to none of a hundred wrong passphrases', async () => {
    for (let i = 0; i < 100; i++)
      expect(await unwrapAny(header.slots, header.registerId, `${testPassphrase}${i}`)).toBeNull()
  })
})
