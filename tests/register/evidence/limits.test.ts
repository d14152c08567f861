import { contactsContract } from '@core/contacts/contract'
import type { EvidenceWish } from '@core/evidence/scope'
import { requestsContract } from '@core/requests/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createEvidenceServices, packLimits } from '../../../src/register/evidence/evidence-service'
import { createServices } from '../../../src/register/services'
import { wholeContact } from '../../fixtures/calls/contacts'
import { wholeRequest } from '../../fixtures/calls/requests'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let test: TestRegister
let wish: EvidenceWish
beforeAll(() => {
  test = openTestRegister()
  const services = createServices(test.deps)
  const { id: contactId } = services.contacts.add(contactsContract.add.input.parse(wholeContact))
  const { id } = services.requests.log(requestsContract.log.input.parse(wholeRequest('access', contactId)))
  wish = { scope: { kind: 'request', id }, include: [], form: 'pack' }
  // Its size is what the register says of it: nobody makes 600 MB to see a refusal.
  test.deps.register.change({ action: 'tests.fill', subject: id, final: true }, (db) =>
    db.run(
      `INSERT INTO attachment (id, owner_kind, owner_id, contact_id, name, size, fingerprint, added_at, stage)
       VALUES ('00000000-0000-4000-9000-000000000009', 'request', @id, @contactId, 'film.mp4', 600000000, '${'0'.repeat(64)}', '2026-11-24T10:42:00.000Z', 'kept')`,
      { id, contactId },
    ),
  )
})
afterAll(() => test.close())

const start = (limits: typeof packLimits) =>
  createEvidenceServices(test.deps, createServices(test.deps), limits).evidencing.start(wish)

it('refuses a pack of more than 500 MB in words, and says what to do', () => {
  expect(packLimits.bytes).toBe(500 * 1024 * 1024)
  expect(() => start(packLimits)).toThrow(
    expect.objectContaining({
      code: 'not-allowed',
      detail: {
        reason:
          'The files in it are 573 MB together; a pack holds at most 500 MB. Choose a shorter time, or one case after the other.',
      },
    }),
  )
})

it('refuses one of too many files, and makes one that just fits', () => {
  const roomy = { bytes: 1e9, files: 3 }
  expect(start(roomy).contents).toHaveLength(3)
  expect(start(roomy).size).toBe(600_000_000)
  expect(() => start({ bytes: 1e9, files: 2 })).toThrow(
    expect.objectContaining({
      detail: { reason: 'It would have 3 files; a pack holds at most 2. Choose a shorter time.' },
    }),
  )
})
