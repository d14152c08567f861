import { markValues } from '@core/erasure/mark-values'
import { createHmac } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { doMove, type Mover } from '../../../src/register/moves/move-work'
import { createSession, type Session } from '../../../src/register/register/session'
import { openParts, seal, withLines, withManifest } from '../../fixtures/hostile-exports'
import { exportFile, filePassphrase, newPassphrase, otherComputer } from '../../fixtures/moved'
import { countingIds, testClock } from '../../fixtures/register'
import { temporaryFolder } from '../../fixtures/temporary-folder'
import { cheapCost, cheapMover, testPassphrase } from '../../fixtures/session'

/** Work that goes on until it is told to end, or is stopped. */
function heldMover() {
  const running = { begun: 0, stopped: 0, end: (_failure?: Error): void => undefined }
  const mover: Mover = (work, report) => {
    running.begun += 1
    report({ done: 30, total: 100 })
    const held = new Promise<void>((resolve, reject) => {
      running.end = (failure) => (failure ? reject(failure) : resolve())
    })
    if (work.kind === 'write') fs.writeFileSync(`${work.job.file}.part`, 'half')
    else fs.writeFileSync(work.job.database.file, 'half')
    const stop = () => {
      running.stopped += 1
      running.end(new Error('the thread is gone'))
    }
    return { finished: held.then(() => doMove(work, report)), stop }
  }
  return { running, mover }
}

const madeBy = 'Steward of the tests'
let held: ReturnType<typeof heldMover>
let session: Session
let folder: string
let file: string
beforeEach(() => {
  held = heldMover()
  folder = path.join(temporaryFolder(), 'register')
  file = exportFile()
  session = openSession(held.mover)
})
afterEach(() => session.close())

function openSession(mover: Mover): Session {
  return createSession({ folder, clock: testClock(), newId: countingIds(), cost: cheapCost, mover })
}

const write = () => session.moving.write({ file, passphrase: filePassphrase, madeBy })
const notAllowed = (reason: RegExp) => ({ code: 'not-allowed', detail: { reason: expect.stringMatching(reason) } })
const filesBeside = () => fs.readdirSync(path.dirname(file))

describe('saving a register for another computer', () => {
  beforeEach(async () => {
    await session.service.create({ passphrase: testPassphrase })
  })

  it('answers other calls meanwhile, says how far it is, and is done one at a time', async () => {
    const saving = write().catch((error: unknown) => error)
    expect(session.moving.progress()).toEqual({ state: 'writing', done: 30, total: 100 })
    expect(session.service.status()).toMatchObject({ state: 'open' })
    await expect(write()).rejects.toMatchObject(notAllowed(/Another file/))
    await session.moving.cancel()
    await saving
    expect(session.moving.progress()).toEqual({ state: 'idle', done: 0, total: 0 })
  })

  it('can be stopped, and keeps nothing of it', async () => {
    const saving = write()
    const failed = expect(saving).rejects.toMatchObject(notAllowed(/It was stopped/))
    await session.moving.cancel()
    await failed
    expect(filesBeside()).toEqual([])
    expect(actions()).not.toContain('moves.save')
  })

  it('is stopped by the lock, which does not wait for it', async () => {
    const saving = write().catch((error: unknown) => error)
    await session.service.lock()
    expect(held.running.stopped).toBe(1)
    expect(await saving).toMatchObject(notAllowed(/It was stopped/))
    expect(session.service.status()).toMatchObject({ state: 'locked' })
    expect(filesBeside()).toEqual([])
  })

  it('never goes into the folder of the register itself', async () => {
    const own = { passphrase: filePassphrase, madeBy, file: path.join(folder, 'register.db') }
    await expect(session.moving.write(own)).rejects.toMatchObject(notAllowed(/folder of the register itself/))
    expect(held.running.begun).toBe(0)
  })

  it('says in words that it may not write there, and leaves an older file as it was', async () => {
    session.close()
    session = openSession(cheapMover)
    await session.service.unlock({ passphrase: testPassphrase })
    const gone = { passphrase: filePassphrase, madeBy, file: path.join(folder, 'not', 'here.steward') }
    await expect(session.moving.write(gone)).rejects.toMatchObject(notAllowed(/Choose another folder/))
    fs.writeFileSync(file, 'an older one')
    fs.mkdirSync(`${file}.part`)
    await expect(write()).rejects.toThrow()
    expect(fs.readFileSync(file, 'utf8')).toBe('an older one')
  })

  it('is refused while the register is locked', async () => {
    await session.service.lock()
    await expect(write()).rejects.toMatchObject({ code: 'locked' })
  })

  const actions = () =>
    session
      .current()
      ?.read.all<{ action: string }>('SELECT action FROM audit_event')
      .map(({ action }) => action)
})

describe('bringing in a register', () => {
  it('can be stopped, and leaves the computer as it was', async () => {
    const reading = session.moving.read({ file, passphrase: filePassphrase, newPassphrase })
    const failed = expect(reading).rejects.toMatchObject(notAllowed(/It was stopped/))
    await expect.poll(() => session.moving.progress().state).toBe('reading')
    expect(fs.readdirSync(folder)).toContain('register.new.db')
    await session.moving.cancel()
    await failed
    expect(fs.existsSync(folder)).toBe(false)
    expect(session.service.status()).toMatchObject({ state: 'none' })
  })

  it('leaves what else lies in the folder', async () => {
    fs.mkdirSync(folder)
    fs.writeFileSync(path.join(folder, 'holiday.jpg'), 'x')
    const reading = session.moving.read({ file, passphrase: filePassphrase, newPassphrase }).catch(() => undefined)
    await expect.poll(() => session.moving.progress().state).toBe('reading')
    await session.moving.cancel()
    await reading
    expect(fs.readdirSync(folder)).toEqual(['holiday.jpg'])
  })

  it('brings a trail that was altered all the same, and says so in the new one', async () => {
    session.close()
    session = openSession(cheapMover)
    await session.service.create({ passphrase: testPassphrase })
    await write()
    const parts = await openParts(file)
    const gap = withLines(parts, 'audit_event', ([first = '', , ...rest]) => [first, ...rest])
    const altered = withManifest(gap, (manifest) => ({ ...manifest, trail: { ...manifest.trail, state: 'altered' } }))
    const to = otherComputer()
    await to.session.moving.read({ file: await seal(altered), passphrase: filePassphrase, newPassphrase })
    const register = to.session.current() ?? expect.fail()
    expect(await register.verifyAudit()).toMatchObject({ state: 'intact' })
    const sql = `SELECT detail FROM audit_event WHERE action = 'moves.bringIn'`
    expect(register.read.get(sql)).toEqual({ detail: expect.stringContaining('"trail-altered"') })
    to.session.close()
  })

  it('keeps the key under which the marks of erased people were made', async () => {
    session.close()
    session = openSession(cheapMover)
    await session.service.create({ passphrase: testPassphrase })
    const values = markValues([{ kind: 'email', value: 'gone@larkfield.example' }])
    const marks = session.current()?.journal.marksOf(values)
    await write()
    const to = otherComputer()
    await to.session.moving.read({ file, passphrase: filePassphrase, newPassphrase })
    const register = to.session.current() ?? expect.fail()
    expect(register.journal.marksOf(values), 'the new register has a key of its own').not.toEqual(marks)
    const carried =
      register.read.get<{ mark_key: Uint8Array }>('SELECT mark_key FROM arrival')?.mark_key ?? expect.fail()
    expect(values.map((value) => createHmac('sha256', carried).update(value).digest('hex'))).toEqual(marks)
    to.session.close()
  })
})
