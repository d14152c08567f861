import { organisationContract } from '@core/organisation/contract'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createOrganisationService } from '../../../src/register/organisation/organisation-service'
import { jpegStart, pngPicture } from '../../fixtures/pictures'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let test: TestRegister
beforeEach(() => {
  test = openTestRegister()
})
afterEach(() => test.close())

const service = () => createOrganisationService(test.deps)
const save = (bytes: Uint8Array) => service().saveLogo(organisationContract.saveLogo.input.parse({ bytes }))
const undoLast = () => test.deps.register.undo.undo(test.deps.register.undo.takeToken() ?? '')

it('is kept byte for byte with its size and digest, also after a restart', () => {
  expect(service().logo()).toBeNull()
  const bytes = pngPicture(300, 90)
  const saved = save(bytes)
  test.reopen()
  const found = organisationContract.logo.output.parse(service().logo())
  expect(found).toEqual(saved)
  expect(found).toMatchObject({ type: 'png', width: 300, height: 90 })
  expect(Buffer.from(found?.bytes ?? []).equals(bytes)).toBe(true)
  expect(found?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
})

it('can be exchanged and removed, and each of these taken back', () => {
  save(pngPicture(300, 90))
  save(jpegStart(640, 200))
  expect(service().logo()).toMatchObject({ type: 'jpeg', width: 640 })
  undoLast()
  expect(service().logo()).toMatchObject({ type: 'png', width: 300 })
  expect(service().removeLogo()).toEqual({ removed: true })
  expect(service().logo()).toBeNull()
  undoLast()
  expect(service().logo()).toMatchObject({ type: 'png', width: 300 })
})

it('leaves one audit line for each change, and none where nothing changes', () => {
  service().removeLogo()
  save(pngPicture(300, 90))
  save(pngPicture(300, 90))
  service().removeLogo()
  service().removeLogo()
  const lines = test.deps.register.read.all(
    `SELECT action, subject, detail FROM audit_event WHERE action LIKE 'organisation.%' ORDER BY seq`,
  )
  expect(lines).toEqual([
    { action: 'organisation.saveLogo', subject: 'organisation', detail: '["logo"]' },
    { action: 'organisation.removeLogo', subject: 'organisation', detail: '["logo"]' },
  ])
})

it('refuses what is no picture, in words, before anything is stored', () => {
  const tried = organisationContract.saveLogo.input.safeParse({ bytes: new TextEncoder().encode('GIF89a') })
  expect(tried.error?.issues).toMatchObject([{ path: ['bytes'], message: 'That file is not a PNG or JPEG picture.' }])
})

it('lies on the disk encrypted', () => {
  const bytes = new Uint8Array([...pngPicture(64, 64), ...Buffer.from('a marker behind the picture')])
  save(bytes)
  test.deps.register.close()
  for (const name of fs.readdirSync(test.folder)) {
    const content = fs.readFileSync(path.join(test.folder, name)).toString('latin1')
    expect(content).not.toMatch(/PNG\r\n|a marker behind/)
  }
})
