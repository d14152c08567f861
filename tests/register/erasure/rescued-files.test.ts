import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { copyChecked } from '../../../src/register/file/checked-copy'
import { connect } from '../../../src/register/file/connect'
import { deleteRegisterFiles, rescuedNames } from '../../../src/register/file/register-files'
import { wholeContact } from '../../fixtures/calls/contacts'
import { tailOf, type MarkedPerson } from '../../fixtures/marked-person'
import { openMarkedRegister } from '../../fixtures/marked-register'
import { testPassphrase } from '../../fixtures/passphrase'
import { pagesWith, plainPages } from '../../fixtures/plain-pages'
import type { Served } from '../../fixtures/served'

const later = 'register.rescued.20261124104200.db'
let served: Served
let person: MarkedPerson

beforeEach(async () => {
  const copy = await openMarkedRegister()
  served = copy.served
  person = copy.made
  for (let i = 0; i < 5; i++) await served.ask('contacts', 'add', { ...wholeContact, displayName: `Somebody ${i}` })
  rescue(served.paths.rescued)
})
afterEach(() => served.session.close())

/** What putting back leaves: the register as it was, under another name, with the same key. */
function rescue(target: string): void {
  served.register().withKey((key) => {
    const connection = connect(served.paths.database, key, { readonly: false })
    copyChecked(connection, target, key)
    connection.close()
  })
}

const file = (name: string) => path.join(served.folder, name)
const found = (name: string) =>
  served.register().withKey((key) => pagesWith(plainPages(file(name), key), person.markers.map(tailOf)))
const erase = () => served.ask('erasure', 'eraseContact', { id: person.id })
const inRescued = <T>(sql: string) => {
  let rows: T[] = []
  served.register().rescued.inEach((copy) => {
    rows = copy.read.all<T>(sql)
  })
  return rows
}

it('erases the person from what was saved beside the register, on every page, and nobody else (HZ13)', async () => {
  rescue(file(later))
  const before = inRescued('SELECT id FROM contact').length
  expect(found('register.rescued.db')).not.toEqual([])
  expect((await served.ask('erasure', 'preview', { id: person.id })).goes.map(({ say }) => say).join('\n')).toContain(
    'The same in register.rescued.db, saved when',
  )
  expect(await erase()).toMatchObject({ missedBeside: [], fileClean: true })
  expect([...found('register.rescued.db'), ...found(later)]).toEqual([])
  expect(inRescued('SELECT id FROM contact')).toHaveLength(before - 1)
  expect(inRescued("SELECT 1 FROM audit_event WHERE action = 'erasure.replay'")).toHaveLength(1)
  expect(rescuedNames(served.paths).toSorted()).toEqual([later, 'register.rescued.db'])
})

it('names a file that its key does not open, touches nothing in it, and says so on Today until it is gone', async () => {
  fs.writeFileSync(file(later), Buffer.alloc(8192, 7))
  const before = fs.readFileSync(file(later))
  const { warnings } = await served.ask('erasure', 'preview', { id: person.id })
  expect(warnings.at(-1)?.say).toBe(`${later} may still hold the person: Steward cannot open it.`)
  expect(await erase()).toMatchObject({ missedBeside: [later] })
  expect(found('register.rescued.db')).toEqual([])
  expect(fs.readFileSync(file(later)).equals(before)).toBe(true)

  const told = async () => {
    await served.ask('register', 'lock', undefined)
    await served.session.service.unlock({ passphrase: testPassphrase })
    const { quiet } = await served.ask('today', 'list', undefined)
    return quiet.filter(({ id }) => id === 'erasure:rescued').map(({ detail }) => detail)
  }
  expect(await told()).toEqual([expect.stringContaining(later)])
  fs.rmSync(file(later))
  expect(await told()).toEqual([])
})

it('completes at the next opening what a crash between the register and the file beside it left', async () => {
  const kept = fs.readFileSync(served.paths.rescued)
  await erase()
  fs.writeFileSync(served.paths.rescued, kept)
  expect(found('register.rescued.db')).not.toEqual([])
  await served.ask('register', 'lock', undefined)
  await served.session.service.unlock({ passphrase: testPassphrase })
  await served.ask('today', 'list', undefined)
  expect(found('register.rescued.db')).toEqual([])
})

it('throws rescued files away with the register they belong to', async () => {
  rescue(file(later))
  await served.ask('register', 'lock', undefined)
  deleteRegisterFiles(served.paths)
  expect(rescuedNames(served.paths)).toEqual([])
})
