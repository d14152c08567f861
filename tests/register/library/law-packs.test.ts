import { newDecision } from '@core/decisions/decision'
import { AppError } from '@core/contract/errors'
import { rule, rulesVersion, rulesVersionNow } from '@core/law/rules'
import { newRequest } from '@core/requests/new-request'
import { layPack } from '@core/library/lay-pack'
import { createPublicKey } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createServices } from '../../../src/register/services'
import { isFull } from '../../fixtures/how-often'
import { newSigningKey, sealedPack, springPack } from '../../fixtures/law/packs'
import { publisherKeys } from '../../../src/register/library/publisher-keys'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

const key = newSigningKey()
const program = { version: '0.1.0', testKey: key.publicKey }

let test: TestRegister
beforeEach(() => void (test = openTestRegister()))
afterEach(() => {
  test.close()
  layPack(null)
})

const services = (of = program) => createServices(test.deps, { program: of })
const bytes = sealedPack(springPack, key)
const refusal = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    if (error instanceof AppError) return error.detail.reason ?? ''
    throw error
  }
  return 'not refused'
}
const decision = newDecision.parse({
  flowId: 'live-call',
  answers: { 'is-marketing': 'yes', 'is-suppressed': 'yes', 'asked-since': 'no' },
  subject: 'Larkfield Coaching',
  author: 'Ruth Calder',
})

describe('law packs in a register', () => {
  it('are used, survive a restart, are told in the trail, and can be taken back', () => {
    const { library } = services()
    expect(library.look({ bytes })).toMatchObject({ preview: { version: '2027-02-28' } })
    expect(rulesVersionNow(), 'looking changes nothing').toBe(rulesVersion)
    const { id } = library.use({ bytes })
    expect(rule('pecr.directories').say).toBe(springPack.rules['pecr.directories']?.say)

    layPack(null)
    test.reopen()
    const { library: again } = services()
    expect(rulesVersionNow()).toBe('2027-02-28')
    expect(again.inUse()).toMatchObject({ version: '2027-02-28' })
    expect(again.packs()).toMatchObject([{ id, state: 'in-use', title: 'Rules of spring 2027' }])

    expect(again.takeBack({ id })).toEqual({ version: rulesVersion })
    expect(again.inUse()).toBeNull()
    expect(again.packs()).toMatchObject([{ id, state: 'taken-back' }])
    const lines = test.deps.register.read.all<{ action: string }>('SELECT action FROM audit_event ORDER BY seq')
    expect(lines.map(({ action }) => action).filter((action) => action.startsWith('library'))).toEqual([
      'library.use',
      'library.takeBack',
    ])
    expect(refusal(() => again.takeBack({ id }))).toContain('before')
  })

  it('give way to a newer one, and the one before stands again when that is taken back', () => {
    const { library } = services()
    const { id: first } = library.use({ bytes })
    const { id: second } = library.use({ bytes: sealedPack({ ...springPack, version: '2027-06-01' }, key) })
    expect(library.packs().map(({ id, state }) => [id, state])).toEqual([
      [second, 'in-use'],
      [first, 'overtaken'],
    ])
    expect(refusal(() => library.use({ bytes }))).toContain('older than the rules in use')
    library.takeBack({ id: second })
    expect(rulesVersionNow()).toBe('2027-02-28')
  })

  it('leave a decision made before as it was, in its words and with its version; a new one has the new', () => {
    const { library, decisions } = services()
    const save = () => decisions.save(decision)
    const before = save()
    const kept = structuredClone(decisions.get({ id: before.id }))
    library.use({ bytes })
    const { snapshot, rulesVersion: version, verdict } = decisions.get({ id: before.id })
    expect({ snapshot, version, verdict }).toEqual({
      snapshot: kept.snapshot,
      version: kept.rulesVersion,
      verdict: kept.verdict,
    })
    expect(before.rulesVersion).toBe(rulesVersion)
    expect(save().rulesVersion).toBe('2027-02-28')
  })

  it('bring new bank holidays: the days of open requests move with the pack, and back with it', () => {
    const { library, requests } = services()
    const { id } = requests.log(
      newRequest.parse({ kind: 'access', name: 'Tom Ashdown', receivedOn: '2026-11-16', details: {} }),
    )
    const dueOn = () => requests.get({ id }).request.clock.dueOn
    expect(dueOn()).toBe('2026-12-16')
    const pack = {
      ...springPack,
      bankHolidays: [{ on: '2026-12-16', name: 'Proclaimed', nations: ['england-and-wales'] }],
    }
    const { id: used } = library.use({ bytes: sealedPack(pack, key) })
    expect(dueOn()).toBe('2026-12-17')
    library.takeBack({ id: used })
    expect(dueOn()).toBe('2026-12-16')
  })

  it.each([
    ['another key', () => sealedPack(springPack, newSigningKey()), 'signature'],
    ['more than a megabyte', () => new Uint8Array(1_000_001), 'too large'],
    ['something else', () => new TextEncoder().encode('%PDF-1.7'), 'not a law pack'],
    ['bytes that are no text', () => Uint8Array.from([...bytes.slice(0, 200), 0xff, 0xfe]), 'not a law pack'],
    ['other line ends', () => new TextEncoder().encode(textOf(bytes).replaceAll('\n', '\r\n')), 'not a law pack'],
    ['words after the end', () => new TextEncoder().encode(`${textOf(bytes)}\n`), 'signature'],
    ['an older version', () => sealedPack({ ...springPack, version: '2026-01-01' }, key), 'older'],
    ['an unknown rule', () => sealedPack({ ...springPack, rules: { 'pecr.r99': { say: 'A.' } } }, key), 'pecr.r99'],
    ['a wrong shape', () => sealedPack([], key), 'form'],
  ])('refuse %s, and nothing changes', (_, made, words) => {
    const { library } = services()
    const given = made()
    expect(library.look({ bytes: given })).toEqual({ fault: expect.stringContaining(words) as string })
    expect(refusal(() => library.use({ bytes: given }))).toContain(words)
    expect(library.packs()).toEqual([])
    expect(rulesVersionNow()).toBe(rulesVersion)
  })

  it('refuse a file in which any one byte was changed', () => {
    const { library } = services()
    const step = isFull ? 1 : 37
    for (let at = 0; at < bytes.length; at += step) {
      const altered = Uint8Array.from(bytes)
      altered[at] = (altered[at] ?? 0) ^ 1
      expect(library.look({ bytes: altered }), `byte ${at}`).toHaveProperty('fault')
    }
    for (let at = 18; at < 110; at++) {
      const altered = Uint8Array.from(bytes)
      altered[at] = (altered[at] ?? 0) ^ 1
      expect(library.look({ bytes: altered }), `byte ${at} of the signature`).toHaveProperty('fault')
    }
  })

  it('count for nothing once their key is trusted no longer, or the program is too old for them', () => {
    services().library.use({ bytes })
    for (const other of [
      { ...program, testKey: '' },
      { ...program, version: '0.0.9' },
    ]) {
      const { library } = services(other)
      expect(library.packs()).toMatchObject([{ state: 'invalid', version: '2027-02-28', changes: [] }])
      expect(library.inUse()).toBeNull()
      expect(rulesVersionNow()).toBe(rulesVersion)
    }
  })
})

it('trusts keys that are public halves of the right kind, and none that a test holds', () => {
  expect(publisherKeys.length).toBeGreaterThan(0)
  for (const key of publisherKeys) {
    const read = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' })
    expect(read.asymmetricKeyType).toBe('ed25519')
  }
  const { library } = createServices(test.deps, { program: { version: '0.1.0', testKey: '' } })
  expect(library.look({ bytes })).toHaveProperty('fault')
})

const textOf = (of: Uint8Array) => new TextDecoder().decode(of)
