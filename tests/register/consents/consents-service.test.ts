import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createServices } from '../../../src/register/services'
import { consentCalls } from '../../fixtures/calls/consents'
import { wholeContact } from '../../fixtures/calls/contacts'
import { wholeOrganisation } from '../../fixtures/calls/others'
import { openServed, type InputOf, type Served } from '../../fixtures/served'

let served: Served
beforeEach(async () => {
  served = await openServed()
  await served.ask('organisation', 'save', { ...wholeOrganisation, legalForm: 'charity', companyNumber: '' })
})
afterEach(() => served.session.close())

const example = <V extends 'give' | 'softOptIn' | 'withdraw' | 'saveForm'>(verb: V) =>
  consentCalls[verb].inputs[0]?.(served.ask) as Promise<InputOf<'consents', V>>
const services = () =>
  createServices({ register: served.register(), clock: served.clock, newId: () => crypto.randomUUID() })
async function refusal(verb: string, input: unknown): Promise<string[]> {
  const result = await served.send('consents', verb, input)
  return result.ok ? [] : (result.detail?.issues ?? []).map(({ path }) => path)
}
const stateOf = async (contactId: string, channel = 'email', purpose = 'services') => {
  const { rows } = await served.ask('consents', 'matrix', { contactId })
  return rows.flatMap(({ cells }) => cells).find(({ state }) => state.channel === channel && state.purpose === purpose)
}

describe('recording a yes (B1)', () => {
  it.each([
    ['who', { contactId: '' }, 'contactId'],
    ['when', { happenedOn: '' }, 'happenedOn'],
    ['how', { how: '' }, 'how'],
    [
      'purpose',
      { boxes: [{ channel: 'email', purpose: '', pointId: '00000000-0000-4000-8000-000000000001' }] },
      'boxes.0.purpose',
    ],
    [
      'channel',
      { boxes: [{ channel: '', purpose: 'services', pointId: '00000000-0000-4000-8000-000000000001' }] },
      'boxes.0.channel',
    ],
    ['taken by', { takenBy: '' }, 'takenBy'],
    ['a day to come', { happenedOn: '2026-11-25' }, 'happenedOn'],
    ['no words', { wordingId: '', words: '' }, 'wordingId'],
    ['no box', { boxes: [] }, 'boxes'],
  ])('is refused without %s', async (_what, missing, field) => {
    const whole = await example('give')
    expect(await refusal('give', { ...whole, ...missing })).toEqual([field])
    expect(await served.ask('consents', 'history', { contactId: whole.contactId })).toEqual([])
  })

  it('is refused by the file itself, whoever writes', async () => {
    const { contactId } = await example('give')
    const write = (taken_by: string) =>
      served.register().change({ action: 'consents.give', subject: contactId }, (db) =>
        db.run(
          `INSERT INTO consent_event (id, act_id, contact_id, kind, channel, purpose, point_id, address, normal, happened_on,
             how, taken_by, words, review_on, ends_on, evidence, note, recorded_at)
           VALUES ('x', 'x', @contactId, 'given', 'email', 'services', 'p', 'a', 'a', '2026-01-01', 'email', @taken_by,
             '', '', '', '', '', '')`,
          { contactId, taken_by },
        ),
      )
    expect(() => write('')).toThrow()
    expect(() => write('Ruth')).not.toThrow()
  })

  it('is refused for an address of another kind, and for a box the form did not have', async () => {
    const whole = await example('give')
    const [box] = whole.boxes
    expect(await refusal('give', { ...whole, boxes: [{ ...box, channel: 'sms' }] })).toEqual(['boxes.0.pointId'])
    expect(await refusal('give', { ...whole, boxes: [{ ...box, purpose: 'fundraising' }] })).toEqual(['wordingId'])
  })
})

describe('the words that were shown (B2)', () => {
  it('stay with the yes when the form is changed', async () => {
    const whole = await example('give')
    await served.ask('consents', 'give', whole)
    const [form] = await served.ask('consents', 'forms', undefined)
    if (!form) throw new Error('there is a form')
    const text = { ...form.latest.text, howOften: 'Every day.' }
    const changed = await served.ask('consents', 'saveForm', { id: form.id, name: 'News', text })
    expect(changed).toMatchObject({ versions: 2, answers: 1, latest: { version: 2, text: { howOften: 'Every day.' } } })
    const [line] = await served.ask('consents', 'history', { contactId: whole.contactId })
    expect(line?.wording).toMatchObject({ version: 1 })
    const shown = await served.ask('consents', 'wording', { id: line?.wordingId ?? '' })
    expect(shown).toMatchObject({ version: 1, text: form.latest.text })
  })

  it('make no version when nothing changed', async () => {
    const { name, text } = await example('saveForm')
    const { id } = await served.ask('consents', 'saveForm', { name, text })
    expect(await served.ask('consents', 'saveForm', { id, name, text })).toMatchObject({ versions: 1 })
  })

  it('cannot be changed or loosened in the file', async () => {
    const whole = await example('give')
    await served.ask('consents', 'give', whole)
    const run = (sql: string) => () =>
      served.register().change({ action: 'consents.give', subject: '' }, (db) => db.run(sql))
    expect(run(`UPDATE consent_wording SET text = '{}'`)).toThrow()
    expect(run(`UPDATE consent_event SET kind = 'declined'`)).toThrow()
    expect(run(`UPDATE consent_event SET happened_on = '2020-01-01'`)).toThrow()
  })

  it('are refused where they ask for no valid consent', async () => {
    const { name, text } = await example('saveForm')
    const opening = 'By using our site you agree to our news.'
    expect(await refusal('saveForm', { name, text: { ...text, opening } })).toContain('text.opening')
  })
})

describe('taking it back (B4)', () => {
  it('adds a line and leaves the yes as it was', async () => {
    const whole = await example('give')
    await served.ask('consents', 'give', whole)
    const before = await served.ask('consents', 'history', { contactId: whole.contactId })
    await served.ask('consents', 'withdraw', {
      ...(await example('withdraw')),
      contactId: whole.contactId,
      pointId: '',
    })
    const after = await served.ask('consents', 'history', { contactId: whole.contactId })
    expect(after.map(({ kind }) => kind)).toEqual(['withdrawn', 'given'])
    expect(after.slice(1)).toEqual(before)
    expect(await stateOf(whole.contactId)).toMatchObject({
      state: { state: 'withdrawn' },
      answer: { verdict: 'blocked' },
    })
  })
})

describe('a soft opt-in (B7, B8)', () => {
  it('is recorded with its facts, or refused with each failing condition beside its question', async () => {
    const whole = await example('softOptIn')
    await served.ask('consents', 'softOptIn', whole)
    expect(await stateOf(whole.contactId)).toMatchObject({ answer: { verdict: 'allowed-with-duties' } })
    const facts = { ...whole.facts, similarOnly: 'no', refusalInEach: '' }
    expect(await refusal('softOptIn', { ...whole, facts })).toEqual(['facts.similarOnly', 'facts.refusalInEach'])
  })

  it('of a charity asks for the day and the charity', async () => {
    const whole = await example('softOptIn')
    const { saleOrTalks: _, similarOnly: _own, ...kept } = whole.facts as Record<string, unknown>
    const facts = { ...kept, test: 'charity', ownPurposes: 'yes', interestOrSupport: 'yes' }
    expect(await refusal('softOptIn', { ...whole, facts: { ...facts, collectedOn: '2026-02-04' } })).toEqual([
      'facts.collectedOn',
    ])
    expect(await refusal('softOptIn', { ...whole, facts: { ...facts, collectedOn: '2026-02-05' } })).toEqual([])
    await served.ask('organisation', 'save', { ...wholeOrganisation, legalForm: 'company' })
    expect(await refusal('softOptIn', { ...whole, facts })).toEqual(['facts.charity'])
    expect(await stateOf(whole.contactId)).toMatchObject({ answer: { verdict: 'consent-needed' } })
  })
})

describe('the second look (B5)', () => {
  const due = async (today: string) => {
    served.clock.set(`${today}T10:00:00.000Z`)
    return services()
      .consents.due()
      .map(({ on, title }) => [on, title])
  }

  it('is due on the day that was set, listed four weeks before, until it is answered', async () => {
    const whole = await example('give')
    await served.ask('consents', 'give', { ...whole, endsOn: '' })
    expect(await due('2028-10-22')).toEqual([])
    expect(await due('2028-10-23')).toEqual([['2028-11-20', 'Refresh Tom Ashdown’s consent']])
    const told = { contactId: whole.contactId, happenedOn: '2028-10-23', how: 'email', takenBy: 'Ruth' } as const
    await served.ask('consents', 'confirm', { ...told, reviewOn: '2030-11-20' })
    expect(await due('2028-10-24')).toEqual([])
    expect(await due('2030-11-01')).toEqual([['2030-11-20', 'Refresh Tom Ashdown’s consent']])
    await served.ask('consents', 'withdraw', { ...told, happenedOn: '2030-11-01' })
    expect(await due('2030-11-02')).toEqual([])
  })

  it('is one line for all who have the same day', async () => {
    for (let n = 0; n < 3; n += 1) await served.ask('consents', 'give', await example('give'))
    expect(await due('2028-11-01')).toEqual([['2028-11-20', 'Refresh the consent of 3 people']])
    const page = await served.ask('consents', 'toReview', { by: '2028-12-31', limit: 2, offset: 0 })
    expect(page).toMatchObject({ total: 3, rows: [{ reviewOn: '2028-11-20', cells: 1 }, {}] })
  })
})

describe('lists and joined entries', () => {
  it('an import never makes a yes, and goes again whole', async () => {
    const { id } = await served.ask('contacts', 'add', wholeContact)
    const answer = { state: 'claimed', source: 'Mailchimp', on: '2026-11-20', importId: crypto.randomUUID() } as const
    const { consents } = services()
    const change = { action: 'imports.publish', subject: answer.importId }
    served.register().change(change, (db) => consents.addImported(db, [id], answer))
    expect(await stateOf(id)).toMatchObject({
      state: { state: 'never-asked', claimed: true },
      answer: { verdict: 'consent-needed' },
    })
    served.register().change(change, (db) => consents.removeImported(db, answer.importId))
    expect(await served.ask('consents', 'history', { contactId: id })).toEqual([])
  })

  it('the stricter of two histories stands, and both are kept (A6)', async () => {
    const refused = await served.ask('contacts', 'add', wholeContact)
    const agreed = await example('give')
    const told = { happenedOn: '2026-01-05', how: 'phone', takenBy: 'Ruth' } as const
    await served.ask('consents', 'withdraw', { ...told, contactId: refused.id })
    await served.ask('consents', 'give', agreed)
    const { consents } = services()
    served.register().change({ action: 'contacts.merge', subject: agreed.contactId }, (db) => {
      consents.repoint(db, refused.id, agreed.contactId)
    })
    expect(await stateOf(agreed.contactId)).toMatchObject({ state: { state: 'withdrawn' } })
    const kinds = (await served.ask('consents', 'history', { contactId: agreed.contactId })).map(({ kind }) => kind)
    expect(kinds).toEqual(['withdrawn', 'given', 'withdrawn'])
  })
})

describe('erasing somebody', () => {
  it('takes the history and keeps that they refused, when they come back with a list', async () => {
    const whole = await example('give')
    await served.ask('consents', 'give', whole)
    const told = { happenedOn: '2026-11-21', how: 'phone', takenBy: 'Ruth', contactId: whole.contactId } as const
    await served.ask('consents', 'withdraw', { ...told, channel: 'email' })
    const preview = await served.ask('erasure', 'preview', { id: whole.contactId })
    expect(preview.goes.map(({ say }) => say).join()).toContain('2 answers about marketing')
    expect(preview.marks).toBe('needed')
    await served.ask('erasure', 'eraseContact', { id: whole.contactId })
    expect(served.register().read.get('SELECT count(*) AS n FROM consent_event')).toEqual({ n: 0 })
    const back = await served.ask('contacts', 'add', { ...wholeContact, subscriberType: 'corporate', legalForm: '' })
    expect(await stateOf(back.id)).toMatchObject({ state: { state: 'never-asked' }, answer: { verdict: 'blocked' } })
    expect(await stateOf(back.id, 'post')).toMatchObject({ answer: { verdict: 'human-decision' } })
  })
})

describe('the report (B3)', () => {
  it('counts never asked like every other state', async () => {
    await served.ask('contacts', 'add', wholeContact)
    await served.ask('consents', 'give', await example('give'))
    const report = await served.ask('consents', 'report', undefined)
    const line = (channel: string, purpose: string) =>
      report.find((one) => one.channel === channel && one.purpose === purpose)?.counts
    expect(line('email', 'services')).toMatchObject({ 'never-asked': 1, given: 1 })
    expect(line('email', 'events')).toMatchObject({ 'never-asked': 2, given: 0 })
    expect(line('sms', 'services')).toMatchObject({ 'never-asked': 2 })
  })
})
