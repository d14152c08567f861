import fs from 'node:fs'
import { everyone } from '@core/contacts/contact-filter'
import { describe, expect, it } from 'vitest'
import { migrations } from '../../../src/register/file/migrations'
import { createServices } from '../../../src/register/services'
import { rowCounts } from '../../fixtures/dump'
import { testClock } from '../../fixtures/register'
import { openTestSession } from '../../fixtures/session'
import {
  copyOfStored,
  keyOfStored,
  rowsOfStored,
  storedRegisters,
  wrongSearchTexts,
} from '../../fixtures/stored-registers'
import { failUpgrade, faultsOf } from '../../fixtures/upgrades'
import { someOf } from '../../fixtures/how-often'

/** The list of ways in is brought in line with the header whenever a register is opened. */
const movesAtOpening = new Set(['audit_event', 'way_in', 'person'])

it('there is a stored register to open', () => {
  expect(storedRegisters.length).toBeGreaterThan(0)
})

describe.each(storedRegisters)('the register of version $version', (stored) => {
  it('opens with its passphrase, is upgraded, and has every record', async () => {
    const folder = copyOfStored(stored)
    const { session, paths } = openTestSession(folder)
    await session.service.unlock({ passphrase: stored.passphrase })
    const register = session.current() ?? expect.fail()
    const counts = rowCounts(register.read)
    for (const [table, rows] of Object.entries(stored.counts))
      if (!movesAtOpening.has(table)) expect({ table, rows: counts[table] }).toEqual({ table, rows })
    expect(counts.audit_event).toBeGreaterThan(stored.counts.audit_event ?? 0)
    expect(await register.verifyAudit()).toMatchObject({ state: 'intact' })
    expect(register.quickCheck()).toBe(true)
    expect(wrongSearchTexts(register.read)).toEqual([])
    expect(register.read.get('PRAGMA user_version')).toEqual({ user_version: migrations.at(-1)?.version })
    const newest = migrations.at(-1)?.version ?? 0
    expect(fs.existsSync(paths.before(stored.schema))).toBe(stored.schema < newest)
    session.close()
  })

  it('can be read by every page: each row still fits its model', async () => {
    const { session } = openTestSession(copyOfStored(stored))
    await session.service.unlock({ passphrase: stored.passphrase })
    const register = session.current() ?? expect.fail()
    const services = createServices({ register, clock: testClock(), newId: () => 'none' })
    const all = { limit: 200, offset: 0 } as const
    const people = services.contacts.list({ ...everyone, ...all })
    for (const { id } of people.rows) services.contacts.get({ id })
    for (const { id } of services.requests.list({ ...all, status: 'all', search: '' }).rows)
      services.requests.get({ id })
    const { lines } = services.breaches.list({ ...all, status: 'all', fromOn: '', toOn: '' })
    for (const { breach } of lines) services.breaches.get({ id: breach.id })
    expect(services.decisions.list(all)).toBeDefined()
    expect(services.today.list().items.length).toBeGreaterThan(0)
    expect(services.organisation.logo()).not.toBeNull()
    session.close()
  })

  it('opens with its recovery key', async () => {
    const { session } = openTestSession(copyOfStored(stored))
    const opening = { key: stored.recoveryKey, newPassphrase: 'another quiet sentence' }
    await session.service.unlockWithRecoveryKey(opening)
    expect(session.service.status()).toMatchObject({ state: 'open' })
    session.close()
  })

  it('loses nothing when its upgrade fails with an error, wherever that is (HZ11; every point in the torture run)', async () => {
    const key = await keyOfStored(stored)
    const rows = rowsOfStored(stored, key)
    for (const fault of someOf(faultsOf(stored, 'error'), 4))
      expect({ ...fault, ...(await failUpgrade(stored, key, rows, fault)) }).toEqual({ ...fault, ...nothingLost })
  })

  it('loses nothing when it is killed in its upgrade (HZ11; every point in the torture run)', async () => {
    const key = await keyOfStored(stored)
    const rows = rowsOfStored(stored, key)
    const faults = faultsOf(stored, 'kill')
    for (const fault of [faults[0], faults.at(-1)]) {
      if (!fault) throw new Error('there is a point to be killed at')
      expect({ ...fault, ...(await failUpgrade(stored, key, rows, fault)) }).toEqual({ ...fault, ...nothingLost })
    }
  })
})

const nothingLost = { lost: 0, notFound: 0, copyOpens: true, trail: 'intact', schemaWhole: true }
