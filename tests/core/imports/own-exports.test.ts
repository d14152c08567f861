import type { Contact } from '@core/contacts/contact'
import { plainPoint, type ContactPointKind } from '@core/contacts/contact-point'
import { normalPhone } from '@core/contacts/normal-point'
import { noNoticeYet } from '@core/contacts/notice-facts'
import { csvLine } from '@core/documents/to-csv'
import { exportCells, exportHead } from '@core/exports/contact-cells'
import { exportColumns } from '@core/exports/export-columns'
import { requestReader } from '@core/imports/requests/read-request'
import { expect, it } from 'vitest'
import { readAll } from '../../fixtures/import/read-import'

const widths = { emails: 2, phones: 2, addresses: 2, profiles: 2 }

/** A list as it leaves, byte-order mark and all, and as it is read when it comes back. */
function thereAndBack(contacts: readonly Contact[], stop = '') {
  const lines = contacts.map((contact) => csvLine(exportCells({ contact, stop }, exportColumns, widths)))
  const text = `\uFEFF${csvLine(exportHead(exportColumns, widths))}${lines.join('')}`
  return readAll(new TextEncoder().encode(text))
}

const points = (all: readonly (readonly [ContactPointKind, string])[]) =>
  all.map(([kind, value], at) => ({ id: `p${at}`, kind, value, ...plainPoint }))

/** Somebody whose every text would be a formula, or looks as if it had been one before. */
const hostile: Contact = {
  id: '00000000-0000-4000-8000-000000000001',
  kind: 'person',
  displayName: '=HYPERLINK("http://x.example","Ada")',
  givenName: '+Ada, the "first"',
  familyName: "'=Lovelock",
  roles: [],
  subscriberType: 'unknown',
  legalForm: '',
  legalEvidence: '',
  organisationId: null,
  organisationName: '@Sum; of | parts',
  jobTitle: '-2+3',
  jobStartedOn: '',
  jobLeftOn: '',
  legalNumber: '',
  under18: true,
  relations: [],
  source: "''=The fair",
  obtainedOn: '2026-11-01',
  obtainedFrom: 'person',
  ...noNoticeYet,
  noContactAtAll: false,
  stage: 'kept',
  trashedAt: '',
  importId: null,
  notes: '=cmd|"/C calc"!A0\nsecond line, with ＝ and \'quotes\'',
  status: 'active',
  createdAt: '2026-11-01T09:00:00Z',
  updatedAt: '2026-11-01T09:00:00Z',
  points: points([
    ['email', '=ada@firm.example'],
    ['email', '-ada@firm.example'],
    ['phone', '+44 20 7946 0142'],
    ['mobile', '07700 900142'],
    ['post', '=1 Hill Street, Ashwick'],
    ['post', '2 Mill Lane, Ashwick'],
    ['social', '@ada'],
    ['social', 'Ada on the old network'],
  ]),
}

const textFields = [
  'displayName',
  'givenName',
  'familyName',
  'organisationName',
  'jobTitle',
  'source',
  'obtainedOn',
  'notes',
] as const
const texts = (contact: Contact) => Object.fromEntries(textFields.map((field) => [field, contact[field]]))

it('gives back every text of a list that Steward wrote, without the guard against formulas', () => {
  const { form, people, refused } = thereAndBack([hostile])
  expect(form).toMatchObject({ kind: 'table', layout: 'steward' })
  expect(refused).toEqual([])
  expect(people[0]).toMatchObject({ ...texts(hostile), kind: 'person', under18: true, remarks: ['under-18'] })
  const back = people[0]?.points ?? []
  const values = (...kinds: string[]) => back.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value)
  expect(values('email')).toEqual(['=ada@firm.example', '-ada@firm.example'])
  expect(values('post')).toEqual(['=1 Hill Street, Ashwick', '2 Mill Lane, Ashwick'])
  expect(values('social')).toEqual(['@ada', 'Ada on the old network'])
  expect(values('phone', 'mobile').map(normalPhone)).toEqual(['+442079460142', '+447700900142'])
})

it('takes a firm for a firm, whatever its name looks like', () => {
  const firm: Contact = {
    ...hostile,
    kind: 'organisation',
    displayName: 'Ashdown, Joinery',
    givenName: '',
    familyName: '',
    organisationName: '',
    jobTitle: '',
    points: [],
  }
  expect(thereAndBack([firm]).people[0]).toMatchObject({ kind: 'organisation', displayName: 'Ashdown, Joinery' })
})

it.each([
  ['', null],
  ['E-mail, since 3 May 2026', { on: '2026-05-03', emailOnly: true }],
  ['E-mail about fundraising, since 3 May 2026', { on: '2026-05-03', emailOnly: true }],
  ['Phone calls and text messages, since 3 May 2026', { on: '2026-05-03', emailOnly: false }],
  ['E-mail, since 5 May 2026; All marketing, since 4 May 2026', { on: '2026-05-04', emailOnly: false }],
])('never loses that somebody is not to be contacted: “%s”', (stop, optedOut) => {
  const [back] = thereAndBack([hostile], stop).people
  if (optedOut === null) expect(back?.optedOut).toBeNull()
  else expect(back?.optedOut).toMatchObject(optedOut)
})

it('does not take a list with other columns for one of its own', () => {
  const text = 'Name,E-mail,Do not contact,Shoe size\nAda,ada@firm.example,no,38'
  const { form, people } = readAll(new TextEncoder().encode(text))
  expect(form).toMatchObject({ layout: 'other' })
  expect(people[0]?.optedOut).toBeNull()
})

it('takes the guard off the cells of an older log as well', () => {
  const columns = (['received-on', 'full-name', 'scope'] as const).map((field) => ({ field, tag: '' }))
  const read = requestReader(columns, 'access', '2026-11-24')
  expect(read(['2026-11-01', "'=Ada", "'-everything"])).toMatchObject({
    ok: true,
    old: { request: { name: '=Ada', scope: '-everything' } },
  })
})
