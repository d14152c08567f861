import { rightsClock } from '@core/requests/rights-clock'
import type { ClockEvent } from '@core/requests/clock-event'
import { jurisdictions } from '@core/time/jurisdiction'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

const key = z.object({
  scenarios: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      given: z
        .object({
          received: z.string(),
          nation: z.enum(jurisdictions),
          identityReceived: z.string().optional(),
          clarification: z.tuple([z.string(), z.string()]).optional(),
          noticeOn: z.string().optional(),
        })
        .optional()
        .catch(undefined),
      expected: z.object({ due: z.string().optional(), extended: z.boolean().optional() }),
    }),
  ),
})

const file = join(import.meta.dirname, '../../keys/marketing-access.json')
const dated = key.parse(JSON.parse(readFileSync(file, 'utf8'))).scenarios.filter(({ expected }) => expected.due)

test.each(dated.map((one) => [one.id, one.title, one] as const))('%s %s: the last day', (_id, _title, scenario) => {
  const { given, expected } = scenario
  if (!given) throw new Error(`${scenario.id} has a last day and no dates`)
  const events: ClockEvent[] = []
  if (given.identityReceived) {
    events.push({ type: 'idRequested', on: given.received }, { type: 'idReceived', on: given.identityReceived })
  }
  if (given.clarification) {
    const [askedOn, answeredOn] = given.clarification
    events.push({ type: 'clarificationRequested', on: askedOn }, { type: 'clarificationReceived', on: answeredOn })
  }
  if (given.noticeOn) events.push({ type: 'extended', on: given.noticeOn })
  const clock = rightsClock({ pausable: true, receivedOn: given.received, events, jurisdiction: given.nation })
  expect(clock).toMatchObject({ dueOn: expected.due, months: expected.extended ? 3 : 1 })
})

test('every dated scenario is there', () => {
  expect(dated.length).toBe(12)
})
