import { newContact } from '@core/contacts/contact'
import { plainPoint } from '@core/contacts/contact-point'
import { newOrganisation } from '@core/organisation/new-organisation'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createServices } from '../../../src/register/services'
import { askingMail, mailFile, serviceMail } from '../../fixtures/mails'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let test: TestRegister
let services: ReturnType<typeof createServices>

beforeEach(() => {
  test = openTestRegister()
  services = createServices(test.deps)
})
afterEach(() => test.close())

async function read(bytes: Uint8Array<ArrayBuffer>) {
  const { intake } = services
  const { id } = intake.begin({ size: bytes.length })
  intake.append({ id, bytes })
  const came = await intake.read({ id, form: 'mail' })
  return came.state === 'read' ? came.suggestion : null
}

it('knows whose address it is, whatever it was typed like, and writes nothing', async () => {
  const points = [{ ...plainPoint, kind: 'email', value: 'Tom.Ashdown@POST.example' } as const]
  const tom = services.contacts.add(
    newContact.parse({ kind: 'person', displayName: 'Thomas Ashdown', roles: ['former-coaching-client'], points }),
  )
  const told = test.changed.length
  expect(await read(askingMail)).toMatchObject({
    known: [{ id: tom.id, name: 'Thomas Ashdown' }],
    receivedOn: '2026-11-12',
    kinds: [{ kind: 'access' }],
  })
  expect(test.changed).toHaveLength(told)
})

it('knows the regulator by the address in the settings, and lets a message go once it is read', async () => {
  expect(await read(serviceMail)).toMatchObject({ sort: 'public-service', name: 'Vera Holt' })
  const { id } = services.intake.begin({ size: 3 })
  services.intake.append({ id, bytes: new Uint8Array(3) })
  expect(await services.intake.read({ id, form: 'mail' })).toMatchObject({ state: 'unread' })
  await expect(services.intake.read({ id, form: 'mail' })).rejects.toMatchObject({ code: 'not-found' })
})

it('takes our own domain for ours, and a box everybody can have only as the very address', async () => {
  const passed = (from: string) =>
    mailFile({
      from,
      subject: 'My data',
      date: 'Fri, 20 Nov 2026 09:12:00 +0000',
      body: 'See below\n\nFrom: Ida Marsh <ida@marsh.example>\nSent: 2 November 2026 18:40\nTo: us\nSubject: x\n\nErase my data',
    })
  services.organisation.save({
    ...newOrganisation(),
    name: 'Larkfield',
    email: 'larkfield@gmail.com',
    website: 'https://www.larkfield.example/home',
  })
  expect(await read(passed('ruth@larkfield.example'))).toMatchObject({ name: 'Ida Marsh', receivedOn: '2026-11-02' })
  expect(await read(passed('larkfield@gmail.com'))).toMatchObject({ name: 'Ida Marsh' })
  expect(await read(passed('Cara <cara@gmail.com>'))).toMatchObject({ name: 'Cara', receivedOn: '2026-11-20' })
})
