import { noticeDuty, type NoticeSubject } from '@core/contacts/notice-duty'
import { noticeGroups, noticeItems, type NoticeRow } from '@core/contacts/notice-groups'
import { noticeWhy, suggestsElsewhere } from '@core/contacts/notice-words'
import { expect, it } from 'vitest'

const fromLinkedIn: NoticeSubject = {
  kind: 'person',
  obtainedFrom: 'elsewhere',
  obtainedOn: '2026-01-31',
  createdAt: '2026-02-10T09:00:00.000Z',
  firstMessageOn: '',
  firstDisclosedOn: '',
  noticeGivenOn: '',
  noticeNotNeeded: '',
}
const due = (facts: Partial<NoticeSubject> = {}) => noticeDuty({ ...fromLinkedIn, ...facts }, 'england-and-wales')

it.each([
  ['the last day of a shorter month', {}, '2026-02-28', 'month'],
  ['29 February in a leap year', { obtainedOn: '2028-01-31' }, '2028-02-29', 'month'],
  ['the same day number', { obtainedOn: '2026-03-05' }, '2026-04-05', 'month'],
  ['the first message, where it is earlier', { firstMessageOn: '2026-02-12' }, '2026-02-12', 'first-message'],
  [
    'the first disclosure, where that is earlier',
    { firstMessageOn: '2026-02-12', firstDisclosedOn: '2026-02-11' },
    '2026-02-11',
    'first-disclosure',
  ],
  ['the month, where the first message came later', { firstMessageOn: '2026-03-20' }, '2026-02-28', 'month'],
  [
    'a month from coming in, where no day is noted',
    { obtainedOn: '', createdAt: '2026-07-09T23:30:00.000Z' },
    '2026-08-10',
    'month',
  ],
] as const)('is due on %s', (_why, facts, dueOn, limit) => {
  expect(due(facts)).toMatchObject({ dueOn, limit })
})

it('says so where the law lets the month run to the next working day', () => {
  const duty = due()
  expect(duty?.lastOn).toBe('2026-03-02')
  expect(duty && noticeWhy(duty)).toContain('so the law lets it run to Monday 2 March 2026')
  expect(noticeDuty({ ...fromLinkedIn, obtainedOn: '2026-10-30' }, 'scotland')?.lastOn).toBe('2026-12-01')
})

it.each([
  ['somebody told', { noticeGivenOn: '2026-02-01' }],
  ['somebody who need not be told', { noticeNotNeeded: 'They know already' }],
  ['details from the person', { obtainedFrom: 'person' }],
  ['details nobody knows the origin of', { obtainedFrom: '' }],
  ['an organisation', { kind: 'organisation' }],
] as const)('is not due for %s', (_who, facts) => {
  expect(due(facts)).toBeNull()
})

const row = (obtainedOn: string, count = 1): NoticeRow => ({
  obtainedOn,
  createdAt: '',
  firstMessageOn: '',
  firstDisclosedOn: '',
  count,
})
const itemsOf = (rows: readonly NoticeRow[], today: string) =>
  noticeItems(noticeGroups(rows, 'england-and-wales'), today, () => ({ id: '7', displayName: 'Ada' }))

it('names one person on Today, and counts several of one day', () => {
  const items = itemsOf([row('2026-03-05'), row('2026-01-31', 1200), row('2026-01-30')], '2026-02-01')
  expect(items.map(({ on, title, href }) => ({ on, title, href }))).toEqual([
    { on: '2026-02-28', title: 'Tell 1,201 people where you got their details', href: '/contacts/notices' },
    { on: '2026-04-05', title: 'Tell Ada where you got their details', href: '/contacts/7' },
  ])
})

it('puts many days that have passed in one line, and only so many ahead', () => {
  const days = Array.from({ length: 28 }, (_, i) => row(`2026-01-${String(i + 1).padStart(2, '0')}`, 2))
  const many = days.flatMap((one) => [one, { ...one, obtainedOn: one.obtainedOn.replace('-01-', '-05-') }])
  const items = itemsOf([...many, row('2026-07-01')], '2026-03-01')
  expect(items[0]).toMatchObject({ on: '2026-02-01', title: 'Tell 56 people where you got their details' })
  expect(items).toHaveLength(30)
  expect(itemsOf(days.slice(0, 3), '2026-03-01')).toHaveLength(3)
})

it('takes a source for one that is not the person only where it reads like it', () => {
  const read = ['LinkedIn', 'Recommended by Priya', 'bought list', 'Their website', 'Companies House'].filter(
    (one) => !suggestsElsewhere(one),
  )
  expect(read).toEqual([])
  for (const own of ['Website form', 'Form on our website', 'Enquiry by phone', 'Signed contract', ''])
    expect(suggestsElsewhere(own), own).toBe(false)
})
