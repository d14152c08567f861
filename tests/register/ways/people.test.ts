import fs from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readHeader } from '../../../src/register/file/key/header-file'
import { openTestSession, testPassphrase, type TestSession } from '../../fixtures/session'

const imrans = 'four grey seals resting'
const noors = 'three tall ships waiting'

let test: TestSession
let groups: readonly string[]
beforeEach(async () => {
  test = openTestSession()
  groups = await test.create()
})
afterEach(() => test.session.close())

const ways = () => test.session.ways
const people = () => ways().list().people
const add = (name: string, newPassphrase: string, passphrase = testPassphrase) =>
  ways().addPerson({ passphrase, name, newPassphrase })
const idOf = (name: string) => people().find((person) => person.name === name)?.id ?? expect.fail(`nobody is ${name}`)

/** Locks, and opens with this passphrase. */
async function comeInWith(passphrase: string) {
  await test.session.service.lock()
  await test.session.service.unlock({ passphrase })
}

async function comeInWithSheet(newPassphrase: string) {
  await test.session.service.lock()
  await test.session.service.unlockWithRecoveryKey({ key: groups.join(' '), newPassphrase })
}

describe('a person added by somebody inside', () => {
  it('comes in with a passphrase of their own, and the list says who, since when and last used', async () => {
    await ways().addPerson({
      passphrase: testPassphrase,
      name: 'Imran Sadiq',
      newPassphrase: imrans,
      ownName: 'Ruth Calder',
    })
    test.clock.set('2026-11-25T09:00:00.000Z')
    await comeInWith(imrans)
    expect(people()).toMatchObject([
      { name: 'Ruth Calder', isYou: false, ways: [{ kind: 'passphrase', lastUsedAt: '2026-11-24T10:42:00.000Z' }] },
      {
        name: 'Imran Sadiq',
        isYou: true,
        addedAt: '2026-11-24T10:42:00.000Z',
        ways: [{ kind: 'passphrase', lastUsedAt: '2026-11-25T09:00:00.000Z' }],
      },
    ])
    await comeInWith(testPassphrase)
    expect(people().map(({ isYou }) => isYou)).toEqual([true, false])
  })

  it('is named in the trail by name and by way, and the header tells nothing about anybody', async () => {
    await add('Imran Sadiq', imrans)
    await ways().rename({ id: people()[0]?.id ?? '', name: 'Ruth Calder' })
    await comeInWith(imrans)
    await comeInWithSheet('six new buckets of paint')
    const { events } = test.session.history.trail({ offset: 0, limit: 20 })
    expect(events.map(({ action, who, way }) => [action.replace('register.', ''), who, way])).toEqual([
      ['unlockWithRecoveryKey', undefined, 'recovery'],
      ['lock', 'Imran Sadiq', 'passphrase'],
      ['unlock', 'Imran Sadiq', 'passphrase'],
      ['lock', 'Ruth Calder', 'passphrase'],
      ['ways.rename', 'Ruth Calder', 'passphrase'],
      ['ways.addPerson', 'Ruth Calder', 'passphrase'],
      ['unlock', 'Ruth Calder', 'passphrase'],
      ['create', 'Ruth Calder', 'passphrase'],
    ])
    for (const file of [test.paths.header, test.paths.headerCopy])
      expect(fs.readFileSync(file, 'utf8')).not.toMatch(/Imran|Ruth|Sadiq|Calder/)
  })

  it('costs whoever unlocks no more time: all passphrases share one derivation', async () => {
    await add('Imran Sadiq', imrans)
    await add('Noor Haddad', noors)
    await ways().makeParts({ passphrase: testPassphrase })
    const slots = readHeader(test.paths).slots.filter(({ kind }) => kind === 'passphrase')
    expect(slots).toHaveLength(3)
    expect(new Set(slots.map(({ salt, cost }) => JSON.stringify([salt, cost]))).size).toBe(1)
    expect(new Set(slots.map(({ nonce }) => nonce)).size).toBe(3)
  })

  it('needs the passphrase of the person inside, and not one that somebody has already', async () => {
    await expect(add('Imran Sadiq', imrans, 'not the passphrase')).rejects.toMatchObject({ code: 'wrong-passphrase' })
    await expect(add('Imran Sadiq', testPassphrase)).rejects.toMatchObject({
      code: 'invalid-input',
      detail: { issues: [{ path: 'newPassphrase', message: expect.stringContaining('Choose another') }] },
    })
    await add('Imran Sadiq', imrans)
    await expect(add('Noor Haddad', noors, imrans)).rejects.toMatchObject({ code: 'wrong-passphrase' })
    expect(people()).toHaveLength(2)
  })

  it('changes the passphrase of nobody else', async () => {
    await add('Imran Sadiq', imrans)
    await comeInWith(imrans)
    const change = (current: string, next: string) => test.session.service.changePassphrase({ current, next })
    await expect(change(testPassphrase, noors)).rejects.toMatchObject({ code: 'wrong-passphrase' })
    await change(imrans, noors)
    await change(noors, 'and once more in a session')
    for (const works of [testPassphrase, 'and once more in a session']) await comeInWith(works)
    expect(people().map(({ name, isYou }) => [name, isYou])).toEqual([
      ['', false],
      ['Imran Sadiq', true],
    ])
    await test.session.service.lock()
    await expect(test.session.service.unlock({ passphrase: imrans })).rejects.toMatchObject({
      code: 'wrong-passphrase',
    })
  })

  it('is one of eight at most', async () => {
    for (let i = 0; i < 7; i++) await add(`Person ${i}`, `a passphrase of person ${i}`)
    await expect(add('One more', noors)).rejects.toMatchObject({ code: 'not-allowed' })
  })
})

describe('removing a way in', () => {
  it('ends the passphrase at once, and keeps the name for the trail', async () => {
    await add('Imran Sadiq', imrans)
    await comeInWith(imrans)
    await comeInWith(testPassphrase)
    await ways().remove({ id: idOf('Imran Sadiq') })
    expect(people()[1]).toMatchObject({ name: 'Imran Sadiq', removedAt: test.clock.now(), ways: [] })
    await expect(ways().remove({ id: idOf('Imran Sadiq') })).rejects.toMatchObject({ code: 'not-found' })
    await test.session.service.lock()
    for (const spoilt of [false, true]) {
      if (spoilt) fs.writeFileSync(test.paths.header, 'spoilt')
      await expect(test.session.service.unlock({ passphrase: imrans })).rejects.toMatchObject({
        code: 'wrong-passphrase',
      })
    }
    await test.session.service.unlock({ passphrase: testPassphrase })
    expect(test.session.history.trail({ offset: 0, limit: 50 }).events).toContainEqual(
      expect.objectContaining({ who: 'Imran Sadiq', action: 'register.unlock' }),
    )
  })

  it('refuses the only passphrase, and the one that somebody is inside with', async () => {
    const first = people()[0]?.id ?? ''
    await expect(ways().remove({ id: first })).rejects.toMatchObject({
      code: 'not-allowed',
      detail: { reason: expect.stringContaining('the only passphrase') },
    })
    await add('Imran Sadiq', imrans)
    await expect(ways().remove({ id: first })).rejects.toMatchObject({
      detail: { reason: expect.stringContaining('inside with this way in') },
    })
    await comeInWith(imrans)
    await ways().remove({ id: first })
    expect(readHeader(test.paths).slots.map(({ kind }) => kind)).toEqual(['recovery', 'passphrase'])
    await test.session.service.lock()
    await expect(test.session.service.unlock({ passphrase: testPassphrase })).rejects.toMatchObject({
      code: 'wrong-passphrase',
    })
  })

  it('cannot be undone from the list of changes, because the header would not follow', async () => {
    await add('Imran Sadiq', imrans)
    await ways().remove({ id: idOf('Imran Sadiq') })
    expect(test.session.history.list()).toEqual([])
  })
})

describe('the recovery sheet', () => {
  it('replaces the passphrase of the only person, who stays who they are', async () => {
    await ways().rename({ id: people()[0]?.id ?? '', name: 'Ruth Calder' })
    await comeInWithSheet(noors)
    expect(ways().list()).toMatchObject({ openedWith: 'recovery', unclaimed: [], people: [{ isYou: true }] })
    await comeInWith(noors)
    expect(people()).toMatchObject([{ name: 'Ruth Calder', isYou: true }])
  })

  it('adds a passphrase beside those of several people, which one of them claims', async () => {
    await add('Imran Sadiq', imrans)
    await comeInWithSheet(noors)
    const [waiting] = ways().list().unclaimed
    expect(waiting).toMatchObject({ kind: 'passphrase', isYou: true })
    expect(people().map(({ isYou }) => isYou)).toEqual([false, false])
    await ways().claim({ wayId: waiting?.id ?? '', person: idOf('Imran Sadiq') })
    expect(ways().list().unclaimed).toEqual([])
    expect(people().find(({ isYou }) => isYou)?.name).toBe('Imran Sadiq')
    await test.session.service.lock()
    await expect(test.session.service.unlock({ passphrase: imrans })).rejects.toMatchObject({
      code: 'wrong-passphrase',
    })
    for (const works of [testPassphrase, noors]) {
      await test.session.service.unlock({ passphrase: works })
      await test.session.service.lock()
    }
  })

  it('gives a passphrase to somebody new, or lets it be removed unclaimed', async () => {
    await add('Imran Sadiq', imrans)
    await comeInWithSheet(noors)
    const wayId = ways().list().unclaimed[0]?.id ?? ''
    await expect(ways().claim({ wayId, person: 'new' })).rejects.toMatchObject({ code: 'invalid-input' })
    await expect(ways().remove({ id: wayId })).rejects.toMatchObject({ code: 'not-allowed' })
    await ways().claim({ wayId, person: 'new', name: 'Noor Haddad' })
    expect(people().map(({ name, isYou }) => [name, isYou])).toContainEqual(['Noor Haddad', true])

    await comeInWithSheet('five more words in a row')
    const left = ways().list().unclaimed[0]?.id ?? ''
    await comeInWith(imrans)
    await ways().remove({ id: left })
    expect(ways().list().unclaimed).toEqual([])
    expect(readHeader(test.paths).slots.some(({ id }) => id === left)).toBe(false)
  })
})

describe('a list that does not fit the header', () => {
  it('follows the header: what it lacks is ended, what it has is listed again', async () => {
    const before = [test.paths.header, test.paths.headerCopy].map((file) => [file, fs.readFileSync(file)] as const)
    await add('Imran Sadiq', imrans)
    const after = [test.paths.header, test.paths.headerCopy].map((file) => [file, fs.readFileSync(file)] as const)
    await test.session.service.lock()
    for (const [file, bytes] of before) fs.writeFileSync(file, bytes)
    await test.session.service.unlock({ passphrase: testPassphrase })
    expect(people()[1]).toMatchObject({ name: 'Imran Sadiq', ways: [] })
    await test.session.service.lock()
    for (const [file, bytes] of after) fs.writeFileSync(file, bytes)
    await test.session.service.unlock({ passphrase: imrans })
    expect(people()[1]).toMatchObject({ name: 'Imran Sadiq', isYou: true, ways: [{ kind: 'passphrase' }] })
  })

  it('is not changed when the header cannot be written', async () => {
    fs.rmSync(test.paths.header)
    fs.mkdirSync(`${test.paths.header}.part`)
    await expect(add('Imran Sadiq', imrans)).rejects.toThrow()
    expect(people()).toHaveLength(1)
    fs.rmdirSync(`${test.paths.header}.part`)
    await add('Imran Sadiq', imrans)
    await comeInWith(imrans)
  })
})
