import { countOf } from '@core/campaigns/tally'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newContact } from '@core/contacts/contact'
import { layOver } from '@core/law/overlay'
import { rulesVersion } from '@core/law/rules'
import { connect } from '../../../src/register/file/connect'
import { registerPaths } from '../../../src/register/file/paths'
import { createServices } from '../../../src/register/services'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let register: TestRegister
let services: ReturnType<typeof createServices>
beforeEach(() => {
  register = openTestRegister()
  services = createServices(register.deps)
})
afterEach(() => register.close())

const facts = {
  name: 'Winter workshop',
  channel: 'email',
  purpose: 'events',
  goesOn: '2026-11-24',
  author: 'Ruth Calder',
} as const

const everybody = {
  kind: 'everybody',
  choice: { status: 'active', noSource: false, under18: false, noticeOpen: false },
} as const

function add(name: string, emails: readonly string[], more: Record<string, unknown> = {}) {
  const [givenName = '', familyName = ''] = name.split(' ')
  return services.contacts.add(
    newContact.parse({
      kind: 'person',
      displayName: name,
      givenName,
      familyName,
      source: 'Our form',
      points: emails.map((value) => ({ kind: 'email', value, label: '' })),
      ...more,
    }),
  )
}

/** A yes to e-mail about events for every address of a contact. */
function agree(id: string, points: readonly { id: string }[]) {
  services.consents.give({
    contactId: id,
    boxes: points.map(({ id: pointId }) => ({ channel: 'email' as const, purpose: 'events' as const, pointId })),
    happenedOn: '2026-11-02',
    how: 'web-form',
    takenBy: 'Ruth',
    note: '',
    wordingId: '',
    words: 'Yes, tell me about events by e-mail.',
    evidence: 'Form 12',
    reviewOn: '',
    endsOn: '',
  })
}

function refuse(email: string) {
  services.suppression.addMany([{ email, source: 'unsubscribed', askedOn: '2026-11-20', channels: [] }], 'Said stop')
}

async function ofList(text: string, channel: 'email' | 'live-call' = 'email') {
  const bytes = new TextEncoder().encode(text)
  const { id: fileId } = services.campaigns.begin({ bytes: bytes.length })
  services.campaigns.piece({ id: fileId, bytes })
  const audience = { kind: 'list', name: 'Fair of May' } as const
  return services.campaigns.make({ ...facts, channel, audience, fileId, as: {}, columns: [] })
}

const states = (id: string) =>
  Object.fromEntries(
    services.campaigns
      .rows({ id, place: 'all', limit: 200, offset: 0 })
      .rows.map(({ address, name, state, reason }) => [address || name, `${state} ${reason}`]),
  )

async function fileOf(campaignId: string, list: 'go' | 'decide' | 'out' | 'rest') {
  const { campaignLeaving } = services
  const { id, total } = await campaignLeaving.start({ campaignId, list })
  let whole = ''
  for (;;) {
    const { text } = campaignLeaving.next({ id })
    if (text === null) break
    whole += text
  }
  campaignLeaving.finish({ id, keptBack: 0 })
  return { whole, total }
}

describe('a campaign for the register', () => {
  it('is recorded with the version of the rules in force, and anew when a law pack comes', async () => {
    const ada = add('Ada Marsh', ['ada@home.example'])
    agree(ada.id, ada.points)
    const { id } = await services.campaigns.make({ ...facts, audience: everybody, as: {}, columns: [] })
    await services.campaigns.check({ id })
    layOver({ version: '2027-02-28', rules: new Map() })
    try {
      await services.campaigns.check({ id })
    } finally {
      layOver(undefined)
    }
    expect(services.campaigns.records({ id }).map((record) => record.rulesVersion)).toEqual([
      '2027-02-28',
      rulesVersion,
    ])
  })

  it('gives every contact one state, and the counts add up to all of them', async () => {
    const ada = add('Ada Marsh', ['ada@home.example'])
    agree(ada.id, ada.points)
    const bob = add('Bob Pryce', ['bob@home.example'])
    agree(bob.id, bob.points)
    refuse('bob@home.example')
    add('Cyd Okafor', ['cyd@home.example'])
    add('Dee Silva', [])
    const { id } = await services.campaigns.make({ ...facts, audience: everybody, as: {}, columns: [] })
    const result = await services.campaigns.check({ id })
    expect(states(id)).toEqual({
      'ada@home.example': 'with-duties said-yes',
      'bob@home.example': 'no do-not-contact',
      'cyd@home.example': 'ask-first never-asked',
      'Dee Silva': 'no-address no-address',
    })
    expect(result.total).toBe(4)
    expect(countOf(result.tally, 'go') + countOf(result.tally, 'decide') + countOf(result.tally, 'out')).toBe(4)
    expect(result.isOld).toBe(false)
  })

  it('is not old because the log was moved into the file meanwhile', async () => {
    add('Ada Marsh', ['ada@home.example'])
    const { id } = await services.campaigns.make({ ...facts, audience: everybody, as: {}, columns: [] })
    await services.campaigns.check({ id })
    const other = connect(registerPaths(register.folder).database, register.key, { readonly: false })
    other.pragma('wal_checkpoint(truncate)')
    other.close()
    expect(services.campaigns.result({ id })?.isOld).toBe(false)
    add('Bob Pryce', ['bob@home.example'])
    expect(services.campaigns.result({ id })?.isOld, 'what is written counts').toBe(true)
  })

  it('writes to a person with two addresses once, at the one they agreed to', async () => {
    const ada = add('Ada Marsh', ['old@home.example', 'new@home.example'])
    agree(ada.id, ada.points.slice(1))
    const { id } = await services.campaigns.make({ ...facts, audience: everybody, as: {}, columns: [] })
    await services.campaigns.check({ id })
    expect(states(id)).toEqual({ 'new@home.example': 'with-duties said-yes' })
  })

  it('takes the strictest answer of two people who share an address, also of one who is not in the audience', async () => {
    const ada = add('Ada Marsh', ['family@home.example'], { roles: ['prospect'] })
    agree(ada.id, ada.points)
    add('Ben Marsh', ['family@home.example'])
    const choice = { ...everybody.choice, role: 'prospect' as const }
    const { id } = await services.campaigns.make({
      ...facts,
      audience: { kind: 'everybody', choice },
      as: {},
      columns: [],
    })
    await services.campaigns.check({ id })
    expect(states(id)).toEqual({ 'family@home.example': 'ask-first never-asked' })
    expect(services.campaigns.rows({ id, place: 'all', limit: 50, offset: 0 }).rows[0]?.answer?.say).toContain(
      'Somebody else is reached at this address too.',
    )
  })
})

describe('several people at one number', () => {
  /** Two people with the same number: one at a company whose legal form nobody proved, one of nobody knows where. */
  const number = '020 7946 0142'
  const answerOf = (id: string) =>
    services.campaigns.rows({ id, place: 'all', limit: 50, offset: 0 }).rows.map((row) => row.answer)
  beforeEach(async () => {
    const points = [{ kind: 'phone' as const, value: number, label: 'office' }]
    add('Ada Marsh', [], { points, subscriberType: 'corporate', organisationName: 'Marsh Mill Ltd' })
    add('Ben Pryce', [], { points, source: '' })
    await services.screening.record({
      phone: number,
      checkedOn: '2026-11-20',
      answers: { tps: 'not-listed', ctps: 'not-listed', fps: 'not-looked' },
      service: 'Larkfield Checks',
      licence: '',
      reference: '',
      checkedBy: 'Ruth Calder',
    })
    services.consents.recordAssessment({
      purpose: 'events',
      signedOn: '2026-11-02',
      signedBy: 'Ruth Calder',
      reviewOn: '2027-11-02',
      keptWhere: 'Folder “Assessments”',
    })
  })

  it('are owed what is owed to each, once, whoever of them comes first in the file', async () => {
    const wanted = expect.arrayContaining([
      expect.stringMatching(/^Confirm the legal form/),
      expect.stringMatching(/^Find out where these details/),
    ])
    const made = await ofList(`Name,Telephone\nAda Marsh,${number}`, 'live-call')
    await services.campaigns.check({ id: made.id })
    const [listed] = answerOf(made.id)
    const says = listed?.duties.map(({ say }) => say) ?? []
    expect(says).toEqual(wanted)
    expect(new Set(says).size).toBe(says.length)
    const { id } = await services.campaigns.make({
      ...facts,
      channel: 'live-call',
      audience: everybody,
      as: {},
      columns: [],
    })
    await services.campaigns.check({ id })
    for (const answer of answerOf(id)) {
      expect(answer?.duties.map(({ say }) => say)).toEqual(wanted)
      expect(answer?.say).not.toContain('Somebody else')
    }
  })
})

describe('a number on which somebody said no to calls (pecr.r21.objection)', () => {
  const number = '020 7946 0142'
  const points = [{ kind: 'phone' as const, value: number, label: '' }]

  it('is rung for nobody who has it, by audience and by list, and not handed out to be screened', async () => {
    const ada = add('Ada Marsh', [], { points })
    add('Ben Marsh', [], { points, roles: ['prospect'] })
    const audience = { kind: 'everybody', choice: { ...everybody.choice, role: 'prospect' as const } } as const
    const { id } = await services.campaigns.make({ ...facts, channel: 'live-call', audience, as: {}, columns: [] })
    await services.campaigns.check({ id })
    expect(states(id)).toEqual({ [number]: 'fix-first screen-first' })
    services.consents.decline({
      contactId: ada.id,
      channel: '',
      purpose: '',
      pointId: '',
      happenedOn: '2026-11-03',
      how: 'phone',
      takenBy: 'Ruth',
      note: '',
    })
    await services.campaigns.check({ id })
    expect(states(id)).toEqual({ [number]: 'no said-no' })
    expect(await services.campaigns.numbersToScreen(id)).toEqual([])
    const listed = await ofList(`Name,Telephone\nBen Marsh,${number}`, 'live-call')
    await services.campaigns.check({ id: listed.id })
    expect(states(listed.id)).toEqual({ [number]: 'no said-no' })
  })
})

describe('a campaign for a list from elsewhere', () => {
  it('has one state for every row: strangers, repeats, rows without an address, rows that cannot be read', async () => {
    const ada = add('Ada Marsh', ['ada@home.example', 'ada@other.example'])
    agree(ada.id, ada.points)
    refuse('gone@home.example')
    const made = await ofList(
      [
        'Name,Email',
        'Ada Marsh,ada@home.example',
        'A. Marsh,ADA@home.example ',
        'Ada Marsh,ada@other.example',
        'Stranger One,one@else.example',
        'Gone Person,gone@home.example',
        'No Address,',
        'Wrong Address,not an address',
        '"Broken row,broken@home.example',
      ].join('\n'),
    )
    expect(made.listRows).toBe(8)
    const result = await services.campaigns.check({ id: made.id })
    expect(result.total).toBe(8)
    const rows = services.campaigns.rows({ id: made.id, place: 'all', limit: 50, offset: 0 }).rows
    expect(rows.map(({ state, reason }) => `${state} ${reason}`)).toEqual([
      'with-duties said-yes',
      'repeat repeat',
      'repeat repeat-person',
      'ask-first stranger',
      'no do-not-contact',
      'no-address no-address',
      'no-address bad-address',
      'unreadable unreadable',
    ])
  })

  it('knows somebody who was erased and had refused, by keyed hashes', async () => {
    const ada = add('Ada Marsh', ['ada@home.example'])
    agree(ada.id, ada.points)
    refuse('ada@home.example')
    services.erasure.eraseContact({ id: ada.id, keepMarks: true })
    const made = await ofList('Name,Email\nAda Marsh,ada@home.example')
    await services.campaigns.check({ id: made.id })
    expect(states(made.id)).toEqual({ 'ada@home.example': 'no do-not-contact' })
  })

  it('lets a refusal of the person stand where the list has another address of theirs', async () => {
    const ada = add('Ada Marsh', ['ada@home.example', 'ada@work.example'])
    agree(ada.id, ada.points)
    services.contacts.setNoContact({
      id: ada.id,
      noContactAtAll: true,
      on: '2026-11-20',
      askedBy: '',
      reason: 'No more',
    })
    const made = await ofList('Name,Email,E-mail 2\nAda Marsh,ada@new.example,ada@home.example')
    await services.campaigns.check({ id: made.id })
    expect(Object.values(states(made.id))[0]).toMatch(/^(ask-first|decide|no) /)
  })
})

describe('what leaves', () => {
  it('holds nobody who said stop between the check and the file, and the evidence says so', async () => {
    const people = ['Ada Marsh', 'Bob Pryce'].map((name) =>
      add(name, [`${name.slice(0, 3).toLowerCase()}@home.example`]),
    )
    for (const one of people) agree(one.id, one.points)
    const { id } = await services.campaigns.make({ ...facts, audience: everybody, as: {}, columns: [] })
    await services.campaigns.check({ id })
    refuse('bob@home.example')
    expect(services.campaigns.result({ id })?.isOld).toBe(true)
    const { keptBack, id: leaving } = await services.campaignLeaving.start({ campaignId: id, list: 'go' })
    expect(keptBack).toBe(1)
    const { text } = services.campaignLeaving.next({ id: leaving })
    expect(text).toContain('ada@home.example')
    expect(text).not.toContain('bob@home.example')
    services.campaignLeaving.next({ id: leaving })
    services.campaignLeaving.finish({ id: leaving, keptBack })
    expect(services.campaigns.records({ id })[0]).toMatchObject({ kind: 'go', fileRows: 1, keptBack: 1 })
  })

  it('is refused where somebody says stop while the file is being written', async () => {
    const ada = add('Ada Marsh', ['ada@home.example'])
    agree(ada.id, ada.points)
    const { id } = await services.campaigns.make({ ...facts, audience: everybody, as: {}, columns: [] })
    const { id: leaving } = await services.campaignLeaving.start({ campaignId: id, list: 'go' })
    services.campaignLeaving.next({ id: leaving })
    refuse('ada@home.example')
    expect(() => services.campaignLeaving.finish({ id: leaving, keptBack: 0 })).toThrow(/conflict/)
  })

  it('guards against formulas, and says what a first message must say', async () => {
    const ada = add('Ada Marsh', ['ada@home.example'], {
      organisationName: '=1+1',
      obtainedFrom: 'elsewhere',
      source: 'LinkedIn',
    })
    agree(ada.id, ada.points)
    const { id } = await services.campaigns.make({ ...facts, audience: everybody, as: {}, columns: [] })
    await services.campaigns.check({ id })
    const { whole } = await fileOf(id, 'go')
    expect(whole).toContain(`"'=1+1"`)
    expect(whole).toContain('We got your details from: LinkedIn.')
  })

  it('notes the first message only when somebody says that it was sent', async () => {
    const ada = add('Ada Marsh', ['ada@home.example'])
    agree(ada.id, ada.points)
    const { id } = await services.campaigns.make({ ...facts, audience: everybody, as: {}, columns: [] })
    await fileOf(id, 'go')
    expect(services.contacts.get({ id: ada.id }).firstMessageOn).toBe('')
    const { noted } = await services.campaigns.sent({ id, on: '2026-11-24', who: 'Ruth' })
    expect(noted).toBe(1)
    expect(services.contacts.get({ id: ada.id }).firstMessageOn).toBe('2026-11-24')
    expect(services.contacts.timeline({ id: ada.id }).map(({ title }) => title)).toContain('In a campaign list')
  })
})

describe('a decision about a row', () => {
  it('lets it go or keeps it out, and falls when its reason changes', async () => {
    const kim = add('Kim Young', ['kim@home.example'], { under18: true })
    agree(kim.id, kim.points)
    const { id } = await services.campaigns.make({ ...facts, audience: everybody, as: {}, columns: [] })
    await services.campaigns.check({ id })
    expect(states(id)).toEqual({ 'kim@home.example': 'decide under-18' })
    const facts1 = { send: true, who: 'Ruth', reason: 'Her mother asked for it' }
    const decided = await services.campaigns.decide({ id, keys: [], why: 'under-18', ...facts1 })
    expect(decided.count).toBe(1)
    expect((await fileOf(id, 'go')).whole).toContain('kim@home.example')
    refuse('kim@home.example')
    await services.campaigns.check({ id })
    expect(states(id)).toEqual({ 'kim@home.example': 'no do-not-contact' })
  })
})

describe('an erasure', () => {
  it('takes somebody out of lists, decisions and what is held in memory; the campaign says how many it lost', async () => {
    const kim = add('Kim Young', ['kim@home.example'], { under18: true })
    agree(kim.id, kim.points)
    const made = await ofList('Name,Email\nKim Young,kim@home.example\nSam Else,sam@else.example')
    await services.campaigns.check({ id: made.id })
    const [row] = services.campaigns.rows({ id: made.id, place: 'decide', limit: 50, offset: 0 }).rows
    await services.campaigns.decide({
      id: made.id,
      keys: [row?.key ?? ''],
      send: false,
      who: 'Ruth',
      reason: 'Too young',
    })
    services.erasure.eraseContact({ id: kim.id, keepMarks: false })
    expect(services.campaigns.result({ id: made.id })).toBeNull()
    expect(services.campaigns.get({ id: made.id })).toMatchObject({ listRows: 1, takenOut: 1 })
    const left = await services.campaigns.check({ id: made.id })
    expect(left.total).toBe(1)
    expect(JSON.stringify(services.campaigns.rows({ id: made.id, place: 'all', limit: 50, offset: 0 }))).not.toContain(
      'Kim',
    )
  })
})
