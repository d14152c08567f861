import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startLogMover } from '../../../src/register/file/cut-log'
import { connect } from '../../../src/register/file/connect'
import type { Connection } from '../../../src/register/file/connection'
import { askLogThread, moveWhenAsked, newLogOrders, type LogThread } from '../../../src/register/file/log-thread'
import { temporaryFolder } from '../../fixtures/temporary-folder'

const key = Buffer.alloc(32, 7)
let connection: Connection
let [database, wal] = ['', '']
let asked: string[] = []

/** What a thread would do, done at once and written down. */
const startThread = (): LogThread => {
  asked.push('start')
  return {
    move: () => void asked.push('move'),
    end: () => void asked.push('end'),
    hasEnded: () => false,
  }
}

beforeEach(() => {
  database = path.join(temporaryFolder(), 'register.db')
  wal = `${database}-wal`
  connection = connect(database, key, { readonly: false, create: true })
  connection.exec('CREATE TABLE page (bytes BLOB NOT NULL) STRICT')
  connection.pragma('wal_autocheckpoint = 0')
  asked = []
})
afterEach(() => connection.close())

const grow = (bytes: number) => void connection.run('INSERT INTO page VALUES (zeroblob(@bytes))', { bytes })
const logBytes = () => fs.statSync(wal).size
const LONG = 5 * 1024 * 1024

describe('the log while a long work goes on', () => {
  it('is moved beside the work once it has grown, by one thread', () => {
    const log = startLogMover({ connection, wal, startThread })
    log.byHand()
    log.moveSoon()
    expect(asked, 'a short log').toEqual([])
    grow(LONG)
    log.moveSoon()
    log.moveSoon()
    expect(asked).toEqual(['start', 'move', 'move'])
    log.end()
    expect(asked.at(-1)).toBe('end')
  })

  it('is moved beside any other change too, which waits for nobody, until all is quiet; then it is SQLite’s again', async () => {
    const log = startLogMover({ connection, wal, startThread })
    log.byHand()
    grow(LONG)
    log.moveSoon()
    log.bySqlite(false)
    expect(connection.pragma('wal_autocheckpoint')).toBe(0)
    grow(LONG)
    log.cut()
    expect(asked).toEqual(['start', 'move', 'move'])
    expect(logBytes()).toBeGreaterThan(LONG)
    await expect.poll(logBytes, { timeout: 3000 }).toBe(0)
    log.bySqlite(false)
    expect(connection.pragma('wal_autocheckpoint')).toBe(1000)
    grow(2 * LONG)
    log.cut()
    expect(logBytes(), 'cut at once').toBe(0)
    log.end()
  })

  it('is SQLite’s again, and nobody else’s, before an erasure', () => {
    const log = startLogMover({ connection, wal, startThread })
    log.byHand()
    grow(LONG)
    log.moveSoon()
    log.bySqlite(true)
    expect(asked).toEqual(['start', 'move', 'end'])
    expect(connection.pragma('wal_autocheckpoint')).toBe(1000)
    log.end()
  })

  it('is cut to nothing when the work is over', async () => {
    const log = startLogMover({ connection, wal, startThread })
    log.byHand()
    grow(2 * LONG)
    log.moveSoon()
    expect(logBytes()).toBeGreaterThan(LONG)
    await expect.poll(logBytes, { timeout: 3000 }).toBe(0)
    expect(asked).toEqual(['start', 'move', 'end'])
    log.end()
  })

  it('is moved in this thread where the other one died or there is none', async () => {
    const died = () => ({ ...startThread(), hasEnded: () => true })
    for (const start of [died, undefined]) {
      const log = startLogMover({ connection, wal, startThread: start })
      log.byHand()
      grow(LONG)
      log.moveSoon()
      log.moveSoon()
      const before = fs.statSync(database).size
      await expect.poll(() => fs.statSync(database).size).toBeGreaterThan(before)
      log.end()
    }
  })
})

describe('the side that moves', () => {
  it('moves what is asked for, closes its connection and says that it has ended', () => {
    const orders = newLogOrders()
    const { move, hasEnded } = askLogThread(orders)
    grow(LONG)
    const before = fs.statSync(database).size
    move()
    // Both sides are this thread here, so the order to end is given while the other side asks for the key.
    const job = {
      database,
      get key() {
        new Int32Array(orders).set([2])
        return key
      },
    }
    moveWhenAsked(orders, job)
    expect(fs.statSync(database).size).toBeGreaterThan(before)
    expect(hasEnded()).toBe(true)
  })

  it('ends without having opened anything where nothing was asked', () => {
    const orders = newLogOrders()
    new Int32Array(orders).set([2])
    moveWhenAsked(orders, { database: path.join(path.dirname(database), 'none.db'), key })
    expect(askLogThread(orders).hasEnded()).toBe(true)
  })
})
