import fs from 'node:fs'
import { changedContact, newContact } from '@core/contacts/contact'
import { newRequest } from '@core/requests/new-request'
import { newEntry } from '@core/suppression/new-entry'
import { AppError } from '@core/contract/errors'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { registerPaths } from '../../../src/register/file/paths'
import { createServices } from '../../../src/register/services'
import { howOften, isFull } from '../../fixtures/how-often'
import { beginTest } from '../../fixtures/made-once'
import { openTestRegister } from '../../fixtures/register'

const LIVES = howOften(10, 500)

/** Few addresses and few contacts, so that they meet often. Every mailbox is one person’s own. */
const address = fc.nat(4).map((n) => `person${n}@home.example`)
const nth = fc.nat(7)
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('add' as const), email: address }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), nth, email: address }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('stop' as const), nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('stop-address' as const), email: address }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('list' as const), email: address }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('merge' as const), nth, other: nth }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('erase' as const), nth, keepMarks: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('undo' as const), nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('correct' as const), nth }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      emails: fc.array(address, { minLength: 1, maxLength: 3 }),
      left: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo-import' as const), nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('back-up' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restore' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lift' as const), nth }) },
)
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never

/** What must stand: the entries, and the addresses each of them was ever given. */
type Standing = Map<string, Set<string>>

async function play(acts: readonly Act[]): Promise<void> {
  const test = openTestRegister()
  const file = registerPaths(test.folder).database
  const copy = `${file}.copy`
  let services = createServices(test.deps)
  let standing: Standing = new Map()
  let backup: { readonly standing: Standing; readonly erased: ReadonlySet<string> } | undefined
  const read = () => test.deps.register.read
  const contacts = () =>
    read()
      .all<{ id: string }>('SELECT id FROM contact ORDER BY number')
      .map(({ id }) => id)
  const pick = (n: number) => contacts().at(n % Math.max(1, contacts().length))
  const erased = () =>
    new Set(
      read()
        .all<{ id: string }>('SELECT id FROM erasure')
        .map(({ id }) => id),
    )
  const copyOf = (from: Standing): Standing => new Map([...from].map(([id, emails]) => [id, new Set(emails)]))
  const row = (email: string) => ({ emails: [email], phones: [], name: '', postcode: '', organisation: '' })
  const stops = (email: string) => services.suppression.matchCandidates([row(email)])[0] ?? []
  const emailsOf = (id: string) => services.contacts.get({ id }).points.map(({ value }) => value)

  /** An entry that appeared stands from now on. */
  function notice(emails: readonly string[]): void {
    for (const { id } of read().all<{ id: string }>(`SELECT id FROM suppression WHERE lifted_at = ''`))
      if (!standing.has(id)) standing.set(id, new Set(emails))
  }

  /** The same for several addresses, each with the entries that stand for it. */
  function noticeEach(emails: readonly string[]): void {
    for (const email of emails)
      for (const { id } of stops(email)) if (!standing.has(id)) standing.set(id, new Set([email]))
  }

  /** A list as a mailing tool writes it: people who get its mail, or people who left it. */
  async function bringIn(emails: readonly string[], left: boolean): Promise<void> {
    const head = left ? 'Email Address,First Name,UNSUB_TIME,UNSUB_REASON' : 'Email Address,First Name,OPTIN_TIME'
    const rows = emails.map((email) => `${email},Ada,2026-10-01 09:00:00${left ? ',NORMAL' : ''}`)
    const bytes = new TextEncoder().encode([head, ...rows].join('\r\n'))
    const { imports } = services
    const { id } = imports.begin({ bytes: bytes.length })
    imports.piece({ id, bytes })
    const seen = imports.look({ id, target: 'people', as: {} })
    if (seen.kind !== 'table') throw new Error('this list is a table')
    const settings = {
      role: 'prospect',
      source: 'A list',
      obtainedOn: '2026-11-20',
      obtainedFrom: 'elsewhere',
    } as const
    await imports.check({ id, target: 'people', as: {}, columns: seen.columns, settings })
    await imports.bringIn({ id })
  }

  async function doIt(one: Act): Promise<void> {
    const id = 'nth' in one ? pick(one.nth) : undefined
    switch (one.do) {
      case 'add':
        return void services.contacts.add(
          newContact.parse({ kind: 'person', displayName: 'Ada', points: [{ kind: 'email', value: one.email }] }),
        )
      case 'edit': {
        if (id === undefined) return
        const { points } = services.contacts.get({ id })
        const changed = [{ ...points[0], kind: 'email', value: one.email }]
        return void services.contacts.edit(
          changedContact.parse({ id, kind: 'person', displayName: 'Ada', points: changed }),
        )
      }
      case 'stop': {
        if (id === undefined) return
        services.requests.log(
          newRequest.parse({ kind: 'do-not-contact', contactId: id, receivedOn: '2026-11-24', details: {} }),
        )
        return notice(emailsOf(id))
      }
      case 'stop-address':
        services.suppression.add(newEntry.parse({ about: 'person', email: one.email, askedOn: '2026-11-24' }))
        return notice([one.email])
      case 'list':
        services.suppression.addMany(
          [{ email: one.email, source: 'unsubscribed', askedOn: '2026-10-01', channels: ['email'] }],
          'A list',
        )
        return notice([one.email])
      case 'merge': {
        const other = pick(one.other)
        if (id !== undefined && other !== undefined && id !== other)
          services.merging.merge({ keepId: id, goneId: other, take: [] })
        return
      }
      case 'erase': {
        if (id === undefined) return
        const emails = emailsOf(id)
        services.erasure.eraseContact({ id, keepMarks: one.keepMarks })
        return notice(emails)
      }
      case 'undo': {
        const { undo } = test.deps.register
        const list = undo.list().filter(({ undone }) => !undone)
        const entry = list.at(one.nth % Math.max(1, list.length))
        return void (entry && undo.undo(entry.token))
      }
      case 'correct': {
        const [request] = services.requests.list({ status: 'all', search: '', limit: 1, offset: one.nth }).rows
        if (request?.kind !== 'do-not-contact') return
        const facts = { kind: 'do-not-contact', name: 'Ada', contactId: id ?? null, receivedOn: '2026-11-24' } as const
        const details = { reach: 'some', channels: ['post'] } as const
        return void services.requests.correct({
          id: request.id,
          facts: newRequest.parse({ ...facts, details: { ...details, channels: ['post'] } }),
        })
      }
      case 'import': {
        await bringIn(one.emails, one.left)
        if (one.left) for (const email of one.emails) expect(stops(email).length, `${email} left`).toBeGreaterThan(0)
        return noticeEach(one.emails)
      }
      case 'undo-import': {
        const all = services.imports.list().filter(({ state }) => state === 'done')
        const chosen = all.at(one.nth % Math.max(1, all.length))
        if (chosen) await services.imports.undo({ id: chosen.id })
        return
      }
      case 'back-up':
        test.reopen()
        fs.copyFileSync(file, copy)
        backup = { standing: copyOf(standing), erased: erased() }
        return void (services = createServices(test.deps))
      case 'restore': {
        if (!backup) return
        const kept = test.deps.register.journal.entries().filter(({ id: one }) => !backup?.erased.has(one))
        test.deps.register.close()
        fs.copyFileSync(copy, file)
        test.reopen()
        services = createServices(test.deps)
        // What was added after the backup went with it, but for what the journal of erasures kept; what was lifted stands again.
        const now = copyOf(backup.standing)
        for (const { refusals = [] } of kept)
          for (const { id: one } of refusals)
            now.set(one, new Set([...(now.get(one) ?? []), ...(standing.get(one) ?? [])]))
        standing = now
        return
      }
      case 'lift': {
        const [chosen] = [...standing.keys()].slice(one.nth)
        if (chosen === undefined) return
        services.suppression.lift({ id: chosen, on: '2026-11-24', reason: 'She asked', evidence: 'Form', fileId: null })
        standing.delete(chosen)
      }
    }
  }

  function look(did: string): void {
    for (const [id, emails] of standing) {
      expect(services.suppression.get({ id }).lifted, `${id} after ${did}`).toBeNull()
      for (const email of emails)
        expect(
          stops(email).map((stop) => stop.id),
          `${email} after ${did}`,
        ).toContain(id)
    }
    for (const id of contacts()) {
      const against = new Set(services.suppression.stopsOf(id).map((stop) => stop.id))
      for (const email of emailsOf(id))
        for (const stop of stops(email)) expect(against, `${id} after ${did}`).toContain(stop.id)
    }
  }

  try {
    for (const one of acts) {
      try {
        await doIt(one)
      } catch (error) {
        // Refused with its reason (a later change is in the way): that is an answer. Anything else is a fault.
        if (!(error instanceof AppError)) throw error
      }
      // Looking takes longer than acting: the short run looks once, at the end.
      if (isFull || one === acts.at(-1)) look(one.do)
    }
  } finally {
    test.close()
  }
}

it(`nothing lifts an entry but lifting it: ${LIVES} random lives of a list`, { timeout: 1_200_000 }, () => {
  const lives = fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 14 }), play)
  return fc.assert(lives.beforeEach(beginTest), { numRuns: LIVES })
})
