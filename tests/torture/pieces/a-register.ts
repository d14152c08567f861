import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { newContact } from '@core/contacts/contact'
import { createContactsService } from '../../../src/register/contacts/contacts-service'
import type { Clock } from '../../../src/register/deps'
import { openRegister, type OpenRegister } from '../../../src/register/file/open-register'
import { registerPaths } from '../../../src/register/file/paths'
import { createSession } from '../../../src/register/register/session'
import { testPassphrase } from '../../fixtures/passphrase'
import { temporaryFolder } from '../../fixtures/temporary-folder'
import { cheapCost } from '../../fixtures/session'

/** The time as it is: what is tortured need not be repeated to the second. */
export const clock: Clock = {
  now: () => new Date().toISOString(),
  today: () => new Date().toISOString().slice(0, 10),
}

/** A closed register in a folder of its own, with its passphrase and its raw key. */
export type Made = { readonly folder: string; readonly key: Buffer }

/** A session on a folder, with the cheapest key derivation there is and no waiting after wrong tries. */
export function sessionOn(folder: string) {
  let elapsed = 0
  const elapsedMs = () => (elapsed += 3_600_000)
  return createSession({ folder, clock, newId: randomUUID, cost: cheapCost, elapsedMs })
}

/** A register with what stands on its recovery sheet. */
export type Sheet = Made & { readonly groups: readonly string[] }

/** Makes a register as a first run does, with the whole schema and so many contacts, and locks it. */
export async function makeRegister(contacts = 0): Promise<Made> {
  const { folder, key } = await makeRegisterWithSheet(contacts)
  return { folder, key }
}

/** The same, with its recovery sheet. */
export async function makeRegisterWithSheet(contacts = 0): Promise<Sheet> {
  const folder = temporaryFolder()
  const session = sessionOn(folder)
  const { groups } = await session.service.create({ passphrase: testPassphrase })
  const register = session.current()
  if (!register) throw new Error('the register was not made')
  const key = register.withKey((lent) => Buffer.from(lent))
  const service = contactsOf(register)
  for (let index = 0; index < contacts; index++) service.add(person(index))
  await session.service.lock()
  fs.rmSync(registerPaths(folder).spare, { force: true }) // the room kept for a full disk would be copied each time
  return { folder, key, groups }
}

/** Opens it through the register’s own front door. */
export function openMade({ folder, key }: Made): OpenRegister {
  return openRegister({ folder, key, clock, newId: randomUUID, actor: 'torture' })
}

/** The calls about contacts, as the worker makes them. */
export function contactsOf(register: OpenRegister) {
  return createContactsService({ register, clock, newId: randomUUID })
}

/** An invented person; what is written after the name grows with the number, so that pages of all kinds come about. */
export function person(index: number) {
  return newContact.parse({
    kind: 'person',
    displayName: `Person ${index}`,
    roles: ['prospect'],
    notes: `Spoke on day ${index}. `.repeat(1 + (index % 40)),
    points: [{ kind: 'email', value: `person${index}@firm${index % 50}.example`, label: 'work' }],
  })
}

/** The same register once more, in another folder. */
export function copyMade({ folder, key }: Made): Made {
  const copy = temporaryFolder()
  fs.cpSync(folder, copy, { recursive: true })
  return { folder: copy, key }
}

/** Removes the folder. */
export function dropMade({ folder }: Made): void {
  fs.rmSync(folder, { recursive: true, force: true })
}

/** Every file of a folder and what is in it, to be compared byte by byte. */
export function filesIn(folder: string): Map<string, Buffer> {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => fs.statSync(path.join(folder, name)).isFile())
  return new Map(files.toSorted().map((name) => [name, fs.readFileSync(path.join(folder, name))]))
}

/** The names of files that appeared, went or changed. */
export function differences(before: Map<string, Buffer>, after: Map<string, Buffer>): string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter((name) => {
    const [was, is] = [before.get(name), after.get(name)]
    return !was || !is || !was.equals(is)
  })
}
