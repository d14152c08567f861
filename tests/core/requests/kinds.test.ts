import { eventFacts, newEvent } from '@core/requests/event'
import { findTemplate } from '@core/documents/find-template'
import { fits, initialValues } from '@core/requests/field'
import type { RequestKind } from '@core/requests/kind'
import { type KindId, kinds } from '@core/requests/kinds/index'
import { newRequest, type NewRequest } from '@core/requests/new-request'
import { letterAct } from '@core/requests/next-act'
import type { Request } from '@core/requests/request'
import { rules } from '@core/law/rules'
import { isCalendarDate } from '@core/time/calendar-date'
import { describe, expect, expectTypeOf, it } from 'vitest'

const ofARight = [
  'Request',
  'Date received',
  'How received',
  'By whom and on whose behalf',
  'Actions with dates',
  'Response',
  'Date of response',
]

const eventTypes = newEvent.options.map(({ shape }) => shape.type.value)

/** The details of each sort of case a kind has: one, but where its steps differ by an answer. */
function waysOf({ fields, steps }: RequestKind): Record<string, unknown>[] {
  const by = steps.find(({ onlyWhen }) => onlyWhen !== undefined)?.onlyWhen?.field
  const options = fields.find(({ name }) => name === by)?.options ?? []
  return by === undefined ? [initialValues(fields)] : options.map(({ value }) => ({ [by]: value }))
}

describe.each(kinds)('the kind $id', (kind) => {
  it('has a version with its line of change, and sources that exist', () => {
    expect(isCalendarDate(kind.version)).toBe(true)
    expect(kind.changes.some((line) => line.startsWith(kind.version))).toBe(true)
    expect(kind.sources.length).toBeGreaterThan(0)
    for (const id of kind.sources) expect(Object.keys(rules)).toContain(id)
  })

  it('asks for what its details hold, and starts with values that parse', () => {
    expect(kind.details.safeParse(initialValues(kind.fields)).error).toBeUndefined()
    expect(kind.details.safeParse({}).error).toBeUndefined()
    expect(kind.details.safeParse({ anotherField: 1 }).success).toBe(false)
  })

  it('has steps from log to close, at most eight, none twice', () => {
    for (const values of waysOf(kind)) {
      const ids = kind.steps.filter(({ onlyWhen }) => fits(onlyWhen, values)).map(({ id }) => id)
      expect([ids[0], ids.at(-1)]).toEqual(['log', 'close'])
      expect(ids.length).toBeLessThanOrEqual(8)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('has letters and a log that exist, and every letter it can record', () => {
    for (const { templateId, when } of kind.letters) {
      expect(findTemplate(templateId), templateId).toBeDefined()
      const act = letterAct(templateId, when)
      expect(kind.events).toContain(act.kind === 'letter' ? act.records : '')
    }
    expect(findTemplate(kind.log.templateId)).toBeDefined()
  })

  it('says why nothing may be erased wherever it holds something', () => {
    if (kind.id !== 'access') expect(kind.beforeErasing !== undefined).toBe(kind.hold('Tom') !== '')
    for (const id of kind.beforeErasing?.rules ?? []) expect(Object.keys(rules)).toContain(id)
  })

  it('records only events there are, and pauses only where the law does', () => {
    for (const type of kind.events) expect(eventTypes).toContain(type)
    expect(kind.pausable).toBe(['access', 'call-recording'].includes(kind.id))
    expect(kind.events.includes('clarification-asked')).toBe(kind.pausable)
  })

  it('has ways to end that can be told apart, and asks for reasons where it refuses', () => {
    const ids = kind.outcomes.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, reasonsNeeded } of kind.outcomes)
      expect(reasonsNeeded !== undefined).toBe(/refused|in-part|not-upheld|stands/.test(id))
    // Marketing may always be stopped, and a complaint is looked into whoever brings it.
    expect(ids.includes('refused')).toBe(!['do-not-contact', 'complaint'].includes(kind.id))
  })
})

describe('all kinds together', () => {
  it('have names, prefixes and documents of their own', () => {
    const own = (pick: (kind: (typeof kinds)[number]) => string) => new Set(kinds.map(pick)).size
    expect(own(({ id }) => id)).toBe(kinds.length)
    expect(own(({ prefix }) => prefix)).toBe(kinds.length)
    expect(own(({ log }) => log.templateId)).toBe(kinds.length)
  })

  it('refuse the details of one kind under the name of another', () => {
    const shared = { name: 'Tom Ashdown', receivedOn: '2026-11-24' }
    expect(newRequest.safeParse({ ...shared, kind: 'access', details: { reach: 'part' } }).success).toBe(false)
    expect(newRequest.safeParse({ ...shared, kind: 'erasure', details: { reach: 'part' } }).success).toBe(true)
    expect(newRequest.safeParse({ ...shared, kind: 'no-such-kind', details: {} }).success).toBe(false)
    expect(newRequest.safeParse({ ...shared, kind: 'complaint', details: { reach: 'part' } }).success).toBe(false)
    type Erasure = Extract<NewRequest, { kind: 'erasure' }>
    expectTypeOf<{ replyBy: 'paper' }>().not.toExtend<Erasure['details']>()
    expectTypeOf<Request['kind']>().toEqualTypeOf<KindId>()
  })

  it('print logs in exactly the columns that were promised', () => {
    expect(Object.fromEntries(kinds.map(({ id, log }) => [id, log.columns]))).toEqual({
      access: [
        'Request',
        'Date received',
        'How received',
        'By whom and on whose behalf',
        'Response',
        'Date of response',
      ],
      erasure: ['Request date', 'Organisation', 'Initials', 'Actions with dates'],
      'do-not-contact': ['Request date', 'Organisation', 'Name', 'Actions with dates', 'Removed from lists and CRM'],
      complaint: [
        'Complaint',
        'Received',
        'Complainant',
        'Acknowledged',
        'What was looked into',
        'Actions with dates',
        'Outcome',
      ],
      rectification: ofARight,
      restriction: ofARight,
      objection: ofARight,
      portability: ofARight,
      'automated-decisions': ofARight,
      'freedom-of-information': ofARight,
      // Every field of `rec.form`, in its order within each part, after the reference.
      'call-recording': [
        'Request',
        'Request type',
        'Who asked',
        'Valid reason',
        'Date and time of the call',
        'Extension',
        'Outside number',
        'Parties',
        'About the call',
        'Authorised by',
        'Role',
        'Authorised on',
        'Decision',
        'Released on',
        'Released to',
        'How',
        'Copy or listen',
      ],
      disclosure: [
        'Request',
        'Date received',
        'Who asked',
        'About whom',
        'Actions with dates',
        'Decision',
        'Date of the answer',
      ],
      'deceased-person': [
        'Request',
        'Date received',
        'Who asked',
        'Whose records',
        'Actions with dates',
        'Response',
        'Date of response',
      ],
    })
  })
})

describe('what a form may send', () => {
  const parse = (changes: object) =>
    newRequest.safeParse({ kind: 'access', name: 'T', receivedOn: '2026-11-24', details: {}, ...changes })
  const message = (changes: object) => parse(changes).error?.issues[0]?.message

  it.each([
    [{ name: '' }, 'Write the person’s name.'],
    [{ name: '   ' }, 'Write the person’s name.'],
    [{ name: 'x'.repeat(10_000) }, 'Keep this to 200 characters.'],
    [{ receivedOn: '2026-02-29' }, 'That is not a day in the calendar. Write it as day, month and year.'],
    [{ receivedOn: '' }, 'That is not a day in the calendar. Write it as day, month and year.'],
    [{ receivedOn: '2018-05-24' }, 'That is before these rights began in May 2018. Check the year.'],
    [{ email: 'not an address' }, 'Write an e-mail address like name@firm.example.'],
    [{ scope: 'x'.repeat(10_000) }, 'Keep this to 5,000 characters.'],
  ])('%j is refused with a sentence', (changes, sentence) => {
    expect(message(changes)).toBe(sentence)
  })

  it('takes 29 February of a leap year, right-to-left names, markup and emoji', () => {
    expect(parse({ receivedOn: '2024-02-29', name: 'محمد ‏<b>👩‍👩‍👧</b>' }).success).toBe(true)
    expect(parse({ unknown: 1 }).success).toBe(false)
  })

  it('keeps no copy of an identity document: there is no field for one', () => {
    const seen = { type: 'identity-received', on: '2026-11-24', seen: 'Passport on a video call' }
    expect(eventFacts.safeParse(seen).success).toBe(true)
    expect(eventFacts.safeParse({ ...seen, file: 'AAAA' }).success).toBe(false)
  })
})
