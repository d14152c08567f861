// The register’s own code, bundled for plain Node so that the benchmark can fill a register and time it without a window.
import { randomBytes, randomUUID } from 'node:crypto'
import { leastCost } from '../src/register/file/key/derive'
import { createContactsService } from '../src/register/contacts/contacts-service'
import { createOrganisationService } from '../src/register/organisation/organisation-service'
import { makeBackup } from '../src/register/file/backup/make-backup'
import { unwatched } from '../src/register/file/backup/backup-watch'
import type { StartLogThread } from '../src/register/file/log-thread'
import { readHeader } from '../src/register/file/key/header-file'
import { registerPaths } from '../src/register/file/paths'
import { createServices } from '../src/register/services'
import { createSession } from '../src/register/register/session'
import { larkfield } from '../src/core/sample/larkfield'
import { newContact } from '../src/core/contacts/contact'
import { fold, searchText } from '../src/core/contacts/search-text'

export { calibrate, measureOnce } from '../src/register/file/key/calibrate'
export { leastCost }
export { contactFilter } from '../src/core/contacts/contract'
export { askLogThread, moveWhenAsked, newLogOrders, sayEnded } from '../src/register/file/log-thread'
export { listsInThread } from '../src/register/screening/list-in-thread'
export { breachLetter, openLetters, letterAsWord, letterBlocks, openWithVersions, wordsInside } from './letters-inside'
export { checkRegister } from '../src/register/file/check/check-register'

const clock = { now: () => new Date().toISOString(), today: () => new Date().toISOString().slice(0, 10) }
const first = ['Joan', 'Priya', 'Dan', 'Samir', 'Aoife', 'Helen', 'Tom', 'Gareth', 'Ruth', 'Ines', 'Owen', 'Maya']
const last = ['Whitlock', 'Nandakumar', 'Okafor', 'Haddad', 'Brennan', 'Marsh', 'Ashdown', 'Pryce', 'Calder', 'Silva']

/** What a measurement may ask for: a thread that moves the log, and when the file is checked, which here no thread does. */
type More = { readonly startLogThread?: StartLogThread; readonly checkAfterMs?: number }

/** An open register of our own, made with the cheapest allowed key so that making it does not count. */
export async function openBench(folder: string, passphrase: string, more: More = {}) {
  const session = createSession({ folder, clock, newId: randomUUID, cost: leastCost, ...more })
  if (session.service.status().state === 'none') await session.service.create({ passphrase })
  else await session.service.unlock({ passphrase })
  const register = session.current()
  if (!register) throw new Error('the register did not open')
  const deps = { register, clock, newId: randomUUID }
  return { session, register, contacts: createContactsService(deps), organisation: createOrganisationService(deps) }
}

/** Fills a register with synthetic contacts in one change, through the same service a person’s click reaches. */
export async function fill(folder: string, passphrase: string, count: number): Promise<void> {
  const { session, register, contacts, organisation } = await openBench(folder, passphrase)
  organisation.save({ ...larkfield, isSample: false })
  for (let from = 0; from < count; from += 2000) {
    register.change({ action: 'contacts.fill', subject: '', final: true }, () => {
      for (let index = from; index < Math.min(count, from + 2000); index++) contacts.add(someone(index))
    })
  }
  await session.service.lock()
}

/** Many contacts as rows alone, for a register of a million: no addresses of their own, no audit line for each. */
export async function fillRows(folder: string, passphrase: string, count: number): Promise<void> {
  const { session, register, organisation } = await openBench(folder, passphrase)
  organisation.save({ ...larkfield, isSample: false })
  const now = clock.now()
  for (let from = 0; from < count; from += 20_000)
    register.change({ action: 'contacts.fill', subject: '', bulk: true }, (db) => {
      for (let index = from; index < Math.min(count, from + 20_000); index++) {
        const { displayName, givenName, familyName, organisationName, points } = someone(index)
        db.run(
          `INSERT INTO contact (id, kind, display_name, given_name, family_name, subscriber_type, legal_form,
             legal_evidence, organisation_name, job_title, source, obtained_on, notes, status, sort_name, search_text,
             created_at, updated_at)
           VALUES (@id, 'person', @displayName, @givenName, @familyName, 'unknown', '', '', @organisationName, '', '', '',
             '', 'active', @sortName, @words, @now, @now)`,
          {
            id: randomUUID(),
            displayName,
            givenName,
            familyName,
            organisationName,
            sortName: fold(displayName),
            words: searchText({ displayName, givenName, familyName, organisationName, points }),
            now,
          },
        )
      }
    })
  await session.service.lock()
}

/** An open register with every service, and a copy of its key for a floor on the same file; the caller wipes it. */
export async function openWhole(folder: string, passphrase: string, more: More = {}) {
  const { session, register } = await openBench(folder, passphrase, more)
  const services = createServices({ register, clock, newId: randomUUID })
  return { session, services, register, key: register.withKey((key) => Buffer.alloc(key.length, key)) }
}

/** Makes a register whose audit trail has so many lines, in few commits. */
export async function fillTrail(folder: string, passphrase: string, lines: number): Promise<void> {
  const { session, register } = await openBench(folder, passphrase)
  for (let from = 0; from < lines; from += 2000) {
    register.change({ action: 'contacts.fill', subject: '', final: true }, () => {
      for (let line = from; line < Math.min(lines, from + 2000); line++)
        register.note({ action: 'contacts.edit', subject: randomUUID(), fields: ['displayName', 'points'] })
    })
  }
  await session.service.lock()
}

/** An open register, a copy of its key (the caller wipes it), and what makes a proven backup of it in a folder. */
export async function openToBackUp(folder: string, passphrase: string) {
  const { session, register } = await openBench(folder, passphrase)
  const key = register.withKey((own) => Buffer.alloc(own.length, own))
  const paths = registerPaths(folder)
  const made = { database: paths.database, header: readHeader(paths), byHand: true }
  return {
    session,
    key,
    makeBackup: (place: string) => makeBackup({ ...made, place, base: place, at: clock.now() }, key, unwatched),
  }
}

/** One invented person. */
export function someone(index: number) {
  const given = first[index % first.length] ?? ''
  const family = `${last[Math.floor(index / first.length) % last.length]}${index}`
  return newContact.parse({
    kind: 'person',
    displayName: `${given} ${family}`,
    givenName: given,
    familyName: family,
    roles: ['prospect'],
    organisationName: `Firm ${index % 5000} Ltd`,
    points: [
      { kind: 'email', value: `${given}.${family}@firm${index % 5000}.example`.toLowerCase(), label: 'work' },
      { kind: 'phone', value: `020 7946 0${String(index % 1000).padStart(3, '0')}`, label: 'work' },
    ],
  })
}

/** A key for the floor’s own database. */
export const randomKey = () => randomBytes(32)
