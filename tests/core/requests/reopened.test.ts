import type { NewRequest } from '@core/requests/new-request'
import { nextAct } from '@core/requests/next-act'
import { openedAgain, reopenWords } from '@core/requests/reopen-words'
import { stepsOf } from '@core/requests/steps'
import { expect, it } from 'vitest'
import { caseOf } from './case-of'

const today = '2026-12-02'
const tom: NewRequest = { kind: 'do-not-contact', name: 'Tom Ashdown', receivedOn: '2026-10-28', details: {} }
const replied = { type: 'replied', on: '2026-11-20', how: 'post', what: '' } as const
const closed = { type: 'closed', on: '2026-11-20', outcome: 'stopped', note: '' } as const
const reopened = { type: 'reopened', on: '2026-11-24', why: 'A list was forgotten' } as const

it.each([
  [
    'answered',
    [replied],
    /^It was answered on 20 November 2026\. Its last day was Monday 30 November 2026\. Opening it again starts no new time\./,
  ],
  ['not answered and late', [], /its last day, Monday 30 November 2026, is 2 days past/],
] as const)('says before opening a case that was %s what becomes of its date', (_, story, words) => {
  expect(reopenWords(caseOf(tom, story).request, today)).toMatch(words)
})

it('says the same while there is time, and where there is no date', () => {
  expect(reopenWords(caseOf(tom).request, '2026-11-24')).toMatch(/its last day is Monday 30 November 2026\.$/)
  const access = { ...tom, kind: 'access', details: {} } as const
  const asked = { type: 'identity-asked', on: '2026-10-29', what: 'A passport' } as const
  expect(reopenWords(caseOf(access, [asked]).request, today)).toMatch(/no date yet/)
})

it('asks for another answer once it is open again, and for the end once that has gone', () => {
  const again = caseOf(tom, [replied, closed, reopened])
  const reply = (of: typeof again) => stepsOf(of.request, of.events).find(({ id }) => id === 'reply')
  expect(reply(again)).toMatchObject({ state: 'todo', note: 'Before: 20 Nov' })
  expect(openedAgain(again.events)).toEqual(reopened)
  const after = caseOf(tom, [replied, closed, reopened, { ...replied, on: '2026-11-25' }])
  expect(reply(after)).toMatchObject({ state: 'done', note: '25 Nov' })
  expect(openedAgain(after.events)).toBeNull()
  expect(nextAct(after.request, after.events)).not.toBeNull()
})
