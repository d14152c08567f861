import { callRecordingPolicy } from '@core/documents/templates/call-recording-policy'
import type { PublicationPlace } from '@core/recordings/publication'
import { expect } from 'vitest'
import { wholeRequest } from '../../../fixtures/calls/requests'
import type { Ask } from '../../../fixtures/served'
import { ferndaleFrame, recordedCalls } from '../source-facts'
import type { SourceRow } from './row'

const on = '2026-11-20'

/** A recording of a call with this number. */
async function recorded(ask: Ask, number = '020 7946 0142'): Promise<string> {
  const parties = [{ contactId: null, name: 'Joan Whitlock' }]
  const call = { keptWhere: 'Store 2', calledOn: on, extension: '12', numbers: [number], parties }
  return (await ask('recordings', 'add', call)).id
}

/** Somebody asks for a recording, by this route. */
async function requested(ask: Ask, route: string): Promise<string> {
  const whole = wholeRequest('call-recording')
  return (await ask('requests', 'log', { ...whole, details: { ...whole.details, route } } as typeof whole)).id
}

/** Somebody made sure that a place says that calls are recorded. */
async function published(ask: Ask, place: PublicationPlace): Promise<void> {
  await ask('recordings', 'setPublication', { place, doneOn: on, who: 'Ruth Calder', where: 'ferndale.example' })
  expect(await ask('recordings', 'publication', undefined)).toContainEqual(
    expect.objectContaining({ place, who: 'Ruth Calder' }),
  )
}

/** Seed 3: what a call recording policy must carry. */
export const callRows: readonly SourceRow[] = [
  ['S3-1', 'hours and telephone', ['call policy', /Telephone: 020 7946 0123\nOpen: Monday to Friday/]],
  [
    'S3-2',
    'principles, compatible purposes',
    ['call policy', /UK GDPR and the Data Protection Act 2018[^]*uses it for nothing that does not fit them/],
  ],
  [
    'S3-3',
    'a recording is personal information',
    ['call policy', /recording of a telephone call is personal information[^]*We record all telephone calls/],
  ],
  [
    'S3-4',
    'registration and renewal',
    [
      'call policy',
      /registered with the Information Commissioner’s Office \(ICO\) as ZA000001, to be renewed by 1 March 2027/,
    ],
  ],
  [
    'S3-5',
    'policies and procedures',
    ['call policy', /to develop our policies and procedures\nLegitimate interests[^\n]+\none year/],
  ],
  ['S3-6', 'products and services', ['call policy', /to develop our products, services and solutions/]],
  ['S3-7', 'training', ['call policy', /to train and develop our staff and contractors/]],
  ['S3-8', 'disciplinary matters', ['call policy', /to prove or disprove what is said in a disciplinary matter/]],
  ['S3-9', 'crime, exemptions, licences', ['call policy', /to detect crime, or a breach of an exemption or a licence/]],
  [
    'S3-10',
    'contracts, service levels, non-disclosure',
    [
      'call policy',
      /breach of a contract, a service level or a confidentiality agreement by a contractor, client, supplier or provider/,
    ],
  ],
  ['S3-11', 'IT systems', ['call policy', /IT systems up to standard and available/]],
  ['S3-12', 'quality, continuity', ['call policy', /check quality and keep the business running/]],
  [
    'S3-13',
    'rules from outside',
    ['call policy', /follow the rules of a regulator or another body outside\nLegal obligation/],
  ],
  [
    'S3-14',
    'queries on transactions',
    ['call policy', /about a transaction, contract or agreement\nLegitimate interests[^\n]+\nthree years/],
  ],
  ['S3-15', 'in and out', ['call policy', /We record all telephone calls, both those that come in and those we make/]],
  [
    'S3-16',
    'uses',
    [
      'call policy',
      /policies are followed\ntraining\nlooking into complaints and enquiries\nfollowing the procedures of regulators\nevidence for an investigation/,
    ],
  ],
  ['S3-17', 'scope', ['call policy', /This policy covers: the central telephone system/]],
  [
    'S3-18',
    'encrypted, ISO 27001 at the supplier',
    [
      'call policy',
      /Fellside Telecom Ltd keeps them for us[^]*certified to ISO 27001 \(certificate IS 700001, valid until 31 May 2028\)[^]*They are encrypted/,
    ],
    () => {
      const { storage, ...facts } = recordedCalls()
      const claimed = { ...facts, storage: { ...storage, isoEvidence: '' } }
      expect(callRecordingPolicy.gaps(claimed, ferndaleFrame).map(({ fact }) => fact)).toContain('storage.isoEvidence')
    },
  ],
  [
    'S3-19',
    'callers are told, so that they can go on or end',
    [
      'announcement',
      /What callers hear, before anybody answers\nWelcome to Ferndale Services Ltd\. Calls are recorded to train/,
    ],
    ['call policy', /so that they can decide whether to go on or to end the call/],
    ['notes beside documents', /goes on with the call agrees to be recorded\.\nGoing on is not consent/],
  ],
  [
    'S3-20',
    'on the website',
    ['call policy', /this policy on our website[^]*This policy stands at https:\/\/ferndale/],
    async (ask) => published(ask, 'website'),
  ],
  [
    'S3-21',
    'in the terms and the privacy policy',
    ['call policy', /a reference in our terms and conditions\na section of our privacy policy/],
    async (ask) => published(ask, 'terms'),
    async (ask) => published(ask, 'privacy-policy'),
  ],
  [
    'S3-22',
    'secure, access controlled',
    ['call policy', /The data controller decides who may reach the recordings, and keeps everybody else out/],
  ],
  ['S3-23', 'a clear business need', ['call policy', /Nobody listens without a clear business need/]],
  [
    'S3-24',
    'allowed by a director alone',
    ['call policy', /only a company director may allow it/],
    async (ask) => {
      const id = await requested(ask, 'business')
      const decided = { type: 'decided', on, result: 'yes', tell: 'As asked', who: 'Ben Larkin' } as const
      const refused = ask('requests', 'addEvent', { id, event: { ...decided, role: 'controller', written: true } })
      await expect(refused).rejects.toThrow()
      await ask('requests', 'addEvent', { id, event: { ...decided, role: 'director', written: true } })
    },
  ],
  ['S3-25', 'field: reason', ['recording request', /Valid reason \(always\)/]],
  ['S3-26', 'field: date and time', ['recording request', /Date and time of the call \(if known\)/]],
  ['S3-27', 'field: extension', ['recording request', /Extension used \(if known\)/]],
  ['S3-28', 'field: number', ['recording request', /Number outside \(if known\)/]],
  ['S3-29', 'field: parties', ['recording request', /Names of everybody on the call \(where possible\)/]],
  ['S3-30', 'field: other', ['recording request', /What else is known of the call/]],
  [
    'S3-31',
    'no browsing, a log of look-ups',
    ['call policy', /Browsing[^.]*is forbidden\. Each look-up is written down/],
    async (ask) => {
      const recordingId = await recorded(ask)
      await expect(ask('recordings', 'lookUp', { recordingId, reason: '' })).rejects.toThrow()
      await ask('recordings', 'lookUp', { recordingId, reason: 'The invoice is disputed' })
      const { rows } = await ask('recordings', 'lookUps', { recordingId })
      expect(rows).toMatchObject([{ reason: 'The invoice is disputed' }])
    },
  ],
  [
    'S3-32',
    'one person’s recordings are found',
    ['call policy', /One person’s recordings can be found by/],
    async (ask) => {
      await recorded(ask, '020 7946 0777')
      const found = await ask('recordings', 'lookUp', { number: '020 7946 0777', reason: 'Her access request' })
      expect(found.recordings).toHaveLength(1)
    },
  ],
  [
    'S3-33',
    'told in writing at once',
    ['call policy', /tells recordings@ferndale\.example in writing at once/],
    [
      'recording notice',
      /To: Ruth Calder, Business Manager, for the data controller[^]*Who asks\nTom Ashdown[^]*No recording that this may be about is destroyed/,
    ],
  ],
  [
    'S3-34',
    'looked into, then heard',
    ['call policy', /We look into it[^]*The person may hear the recording/],
    async (ask) => {
      const id = await requested(ask, 'access')
      const decided = {
        type: 'decided',
        on,
        result: 'yes',
        tell: 'As asked',
        who: 'Ruth Calder',
        role: 'controller',
      } as const
      await ask('requests', 'addEvent', { id, event: decided })
      const heard = {
        type: 'replied',
        on,
        how: 'in-person',
        what: 'Heard here',
        to: 'Tom Ashdown',
        given: 'listen',
      } as const
      await ask('requests', 'addEvent', { id, event: heard })
    },
  ],
  ['S3-35', 'a mailbox', ['call policy', /recordings@ferndale\.example/]],
  [
    'S3-36',
    'police to the data controller',
    ['call policy', /police and others who look into crime are sent to the data controller, who fills in the request/],
    async (ask) => {
      const id = await requested(ask, 'police')
      const decided = {
        type: 'decided',
        on,
        result: 'yes',
        tell: 'As asked',
        who: 'Ben Larkin',
        written: true,
      } as const
      const byDirector = ask('requests', 'addEvent', { id, event: { ...decided, role: 'director' } })
      await expect(byDirector).rejects.toThrow()
      await ask('requests', 'addEvent', { id, event: { ...decided, role: 'controller' } })
    },
  ],
  [
    'S3-37',
    'discipline',
    [
      'call policy',
      /released only with the written agreement of the data controller, or of a company director after asking the data controller/,
    ],
    async (ask) => {
      const id = await requested(ask, 'discipline')
      const decided = {
        type: 'decided',
        on,
        result: 'yes',
        tell: 'As asked',
        who: 'Ruth Calder',
        role: 'controller',
      } as const
      await expect(ask('requests', 'addEvent', { id, event: { ...decided, written: false } })).rejects.toThrow()
      await ask('requests', 'addEvent', { id, event: { ...decided, written: true } })
    },
  ],
  ['S3-38', 'encrypted, kept electronically', ['call policy', /encrypted, and kept electronically in a secure place/]],
  [
    'S3-39',
    'archive, with a period',
    ['call policy', /After six months they move to an archive, until their time is over/],
  ],
  ['S3-40', 'password', ['call policy', /Only a personal logon with a password opens them/]],
  [
    'S3-41',
    'several ways to search',
    [
      'call policy',
      /the name of a person, the number outside, the date and time, the extension, so that we can give a copy, erase them or hand them over/,
    ],
    async (ask) => {
      await recorded(ask, '020 7946 0888')
      const ways = [{ calledOn: '2026-11-20' }, { extension: '12' }, { name: 'Joan Whitlock' }]
      for (const way of ways)
        expect((await ask('recordings', 'lookUp', { ...way, reason: 'Asked for' })).recordings.length).toBeGreaterThan(
          0,
        )
    },
  ],
  [
    'S3-42',
    'serious, disciplinary',
    ['call policy', /Breaking this policy is serious and can be a disciplinary matter/],
  ],
  [
    'S3-43',
    'accidents to the line manager at once',
    ['call policy', /by accident tells their line manager at once/],
    async (ask) => {
      const slip = { kind: 'wrong-one', what: 'Opened the call before it.' } as const
      const { breachId } = await ask('recordings', 'reportSlip', slip)
      expect((await ask('breaches', 'get', { id: breachId })).breach.facts).toMatchObject({ nearMiss: true })
    },
  ],
  ['S3-44', 'one word for whoever rings', ['call policy', /for us and for customers[^]*We tell customers, everybody/]],
  ['S3-45', 'an exact record', ['call policy', /A recording is an exact record of what was said/]],
]
