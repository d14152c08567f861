import { houseOptionKeys } from '@core/flows/house-options'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { wholeSign } from '../../fixtures/calls/house'
import { wholeOrganisation } from '../../fixtures/calls/others'
import { openServed, type InputOf, type Served } from '../../fixtures/served'

let served: Served
beforeEach(async () => {
  served = await openServed()
  await served.ask('organisation', 'save', { ...wholeOrganisation, legalForm: 'company' })
})
afterEach(() => served.session.close())

const buyer = (more: Partial<InputOf<'contacts', 'add'>> = {}) =>
  served.ask('contacts', 'add', {
    kind: 'person',
    displayName: 'Dana Quill',
    subscriberType: 'corporate',
    legalForm: 'company',
    legalNumber: '01234567',
    source: 'Their website',
    points: [
      { kind: 'email', value: 'dana.quill@brightwater.example', label: 'Work', valid: true },
      { kind: 'phone', value: '020 7946 0123', label: 'Work', valid: true },
    ],
    ...more,
  })
const answerOf = async (contactId: string, channel = 'email') => {
  const { rows } = await served.ask('consents', 'matrix', { contactId })
  const cells = rows.flatMap(({ cells: some }) => some)
  return cells.find(({ state }) => state.channel === channel && state.purpose === 'services')?.answer
}
const settingOf = async (option: string) =>
  (await served.ask('house', 'settings', undefined)).find((one) => one.option === option)

describe('the own rules', () => {
  test('are all off until somebody decides, and say who decided when', async () => {
    const before = await served.ask('house', 'get', undefined)
    expect(Object.keys(before)).toEqual([...houseOptionKeys])
    expect(Object.values(before).some(Boolean)).toBe(false)
    expect(await settingOf('noUnder18')).toEqual({ option: 'noUnder18', isOn: false, setBy: '', setAt: null })
    await served.ask('house', 'save', { noUnder18: true, by: 'Ruth Calder' })
    expect(await settingOf('noUnder18')).toMatchObject({
      isOn: true,
      setBy: 'Ruth Calder',
      setAt: '2026-11-24T10:42:00.000Z',
    })
    expect((await settingOf('cautiousNhs'))?.setAt).toBeNull()
  })

  test('leave a line that names the rule and not its value, and can be undone', async () => {
    await served.ask('house', 'save', { noUnder18: true, by: 'Ruth Calder' })
    const [line] = await served.ask('history', 'list', undefined)
    expect(line).toMatchObject({ action: 'house.save', subject: '' })
    const sql = `SELECT detail FROM audit_event WHERE action = 'house.save'`
    expect(served.register().read.all(sql)).toEqual([{ detail: '["noUnder18"]' }])
    await served.ask('history', 'undo', { token: line?.token ?? '' })
    expect(await settingOf('noUnder18')).toMatchObject({ isOn: false, setAt: null })
  })

  test('say how many contacts they are about', async () => {
    await buyer()
    await buyer({ displayName: 'A Pupil', under18: true, subscriberType: 'individual', legalForm: '', legalNumber: '' })
    const { id: contactId } = await buyer({ displayName: 'Past Client', roles: ['former-coaching-client'] })
    await served.ask('house', 'addSign', { ...wholeSign, contactId })
    const reach = await served.ask('house', 'reach', undefined)
    const of = (option: string) => reach.find((one) => one.option === option)
    expect(of('positiveIndicationOnly')).toMatchObject({ contacts: 3, signed: 1 })
    expect(of('corporateAsIndividual')).toMatchObject({ contacts: 2, signed: 1 })
    expect(of('formerClientOptIn')).toMatchObject({ contacts: 1, signed: null })
    expect(of('noUnder18')).toMatchObject({ contacts: 1 })
    expect(of('cautiousNhs')).toBeUndefined()
  })
})

describe('with a rule on', () => {
  beforeEach(async () => {
    const days = { signedOn: '2026-05-02', reviewOn: '2027-05-02' }
    await served.ask('consents', 'recordAssessment', {
      purpose: 'services',
      ...days,
      signedBy: 'Ruth Calder',
      keptWhere: 'Folder A',
    })
  })

  test('the contact’s page and the list say no, until a sign is recorded for that way', async () => {
    const { id: contactId } = await buyer()
    expect((await answerOf(contactId))?.verdict).toBe('allowed-with-duties')
    await served.ask('house', 'save', { corporateAsIndividual: true })
    expect(await answerOf(contactId)).toMatchObject({ verdict: 'blocked', byHouse: true })
    expect(await served.ask('views', 'mailVerdicts', { contactIds: [contactId] })).toMatchObject([
      { verdict: 'blocked' },
    ])
    const sign = await served.ask('house', 'addSign', { ...wholeSign, contactId })
    expect((await answerOf(contactId))?.verdict).toBe('allowed-with-duties')
    expect(await answerOf(contactId, 'sms')).toMatchObject({ verdict: 'blocked', byHouse: true })
    expect(await served.ask('views', 'mailVerdicts', { contactIds: [contactId] })).toMatchObject([
      { verdict: 'allowed-with-duties' },
    ])
    await served.ask('house', 'removeSign', { id: sign.id })
    expect((await answerOf(contactId))?.byHouse).toBe(true)
  })

  test('a former client gets no e-mail without an opt-in', async () => {
    const { id } = await buyer({ roles: ['former-coaching-client'] })
    await served.ask('house', 'save', { formerClientOptIn: true })
    expect(await answerOf(id)).toMatchObject({ verdict: 'blocked', byHouse: true })
  })
})

describe('a sign of interest', () => {
  test('wants its evidence, and a day that has come', async () => {
    const { id: contactId } = await buyer()
    const refused = async (more: object) => {
      const result = await served.send('house', 'addSign', { ...wholeSign, contactId, ...more })
      return result.ok ? [] : (result.detail?.issues ?? []).map(({ path }) => path)
    }
    expect(await refused({ evidence: ' ' })).toEqual(['evidence'])
    expect(await refused({ shownOn: '2026-11-25' })).toEqual(['shownOn'])
    expect(await refused({})).toEqual([])
    expect(await served.ask('house', 'signs', { contactId })).toHaveLength(1)
  })

  test('stays with the person when two entries are joined', async () => {
    const kept = await buyer()
    const gone = await buyer({ displayName: 'D. Quill' })
    await served.ask('house', 'addSign', { ...wholeSign, contactId: gone.id })
    await served.ask('merging', 'merge', { keepId: kept.id, goneId: gone.id })
    expect(await served.ask('house', 'signs', { contactId: kept.id })).toHaveLength(1)
  })
})

describe('saving a decision: what is certain wins over what the page says (row C5)', () => {
  const open = {
    'is-marketing': 'yes',
    'is-suppressed': 'no',
    'asked-since': 'no',
    'asked-for-it': 'no',
    'is-under-18': 'no',
    subscriber: 'corporate',
    EC1: 'yes',
    EC2: 'no',
    'EC2.indication': 'yes',
    EC3: 'yes',
    EC4: 'yes',
    EC5: 'yes',
    'no-contact-company': 'no',
    'own-rule-under-18': 'none',
  }
  const saved = async (contactId: string | null) => {
    const decision = { flowId: 'email', subject: 'Dana Quill', contactId, answers: open, author: 'Ruth Calder' }
    const { verdict, snapshot } = await served.ask('decisions', 'save', decision)
    return `${verdict} ${snapshot.outcome.id}`
  }

  test('with nothing against it the answers stand', async () => {
    expect(await saved((await buyer()).id)).toBe('allowed-with-duties may-send-company')
    expect(await saved(null)).toBe('allowed-with-duties may-send-company')
  })

  test('a request to stop that came a minute ago', async () => {
    const stopped = await buyer()
    const everything = { kind: 'do-not-contact', details: {} } as const
    const about = { name: 'Dana Quill', contactId: stopped.id, receivedOn: '2026-11-24' }
    await served.ask('requests', 'log', { ...everything, ...about })
    expect(await saved(stopped.id)).toBe('blocked suppressed')
  })

  test('a refusal that came a minute ago', async () => {
    const { id: contactId } = await buyer({ displayName: 'Jo Quill', subscriberType: 'individual' })
    const answers = { ...open, subscriber: 'individual', EI1: 'yes', EI7: 'yes', EI8: 'no', 'no-contact-ask': 'no' }
    const soft = {
      EI2: 'none',
      EI3: 'no',
      EI5: 'yes',
      'EI6.similar': 'yes',
      'EI6.offered-then': 'yes',
      'EI6.refused': 'no',
    }
    const given = {
      flowId: 'email',
      subject: 'Jo Quill',
      contactId,
      answers: { ...answers, ...soft },
      author: 'Ruth Calder',
    }
    const all = { contactId, channel: 'email', purpose: '', pointId: '' } as const
    const when = { happenedOn: '2026-11-24', how: 'email', takenBy: 'Ruth Calder', note: '' } as const
    await served.ask('consents', 'decline', { ...all, ...when })
    const made = await served.ask('decisions', 'save', given)
    expect(made.snapshot.questions.find(({ id }) => id === 'EI1')?.answerId).toBe('no')
    expect(made.verdict).toBe('consent-needed')
  })

  test('under 18, and the own rule about it, whoever it is about', async () => {
    const { id } = await buyer({ under18: true })
    expect(await saved(id)).toBe('human-decision under-18-decide')
    await served.ask('house', 'save', { noUnder18: true })
    expect(await saved(id)).toBe('blocked under-18-forbidden')
  })

  test('no contact at all', async () => {
    const { id } = await buyer()
    const asked = { on: '2026-11-24', askedBy: 'Dana Quill', reason: 'Said so' }
    await served.ask('contacts', 'setNoContact', { id, noContactAtAll: true, ...asked })
    expect(await saved(id)).toBe('human-decision no-contact-decide')
  })

  test('an own rule switched on a minute ago, and a sign that nobody recorded', async () => {
    const { id } = await buyer()
    await served.ask('house', 'save', { corporateAsIndividual: true })
    expect(await saved(id)).toBe('blocked EC2.own-rule')
    await served.ask('house', 'addSign', { ...wholeSign, contactId: id })
    expect(await saved(id)).toBe('allowed-with-duties may-send-company')
  })
})
