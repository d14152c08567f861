import { z } from 'zod'
import { describe, expect, it } from 'vitest'
import { retentionCategories } from '@core/retention/category'
import { holdKinds } from '@core/retention/hold'
import { judgeRetention } from '@core/retention/judge'
import { type Period, type Span, spanOf } from '@core/retention/period'
import { retentionTriggers } from '@core/retention/trigger'
import { isRuleId } from '@core/law/rules'
import keys from '../../keys/retention.json'

const scenario = z.strictObject({
  id: z.string(),
  title: z.string(),
  today: z.string(),
  why: z.string(),
  record: z.strictObject({ category: z.enum(retentionCategories) }),
  trigger: z.strictObject({ event: z.enum(retentionTriggers), on: z.string().nullable() }),
  period: z.strictObject({
    months: z.int().optional(),
    years: z.int().optional(),
    days: z.int().optional(),
    words: z.string().optional(),
  }),
  agreement: z.enum(['signed', 'none', 'signed, no period']).optional(),
  // Not what the period counts from: given to show that it changes nothing.
  lastContact: z.string().optional(),
  born: z.string().optional(),
  reason: z.string().optional(),
  approver: z.string().optional(),
  review: z.string().optional(),
  maximumTyped: z.boolean().optional(),
  holds: z.array(z.enum(holdKinds)).optional(),
  ended: z.array(z.enum(holdKinds)).optional(),
  decision: z.literal('destroy').optional(),
  extension: z
    .strictObject({
      until: z.string().nullable(),
      reason: z.string().nullable(),
      accepted: z.literal(false).optional(),
    })
    .optional(),
  expected: z.strictObject({
    accepted: z.boolean(),
    dueOn: z.string().nullable(),
    state: z.string(),
    action: z.string().optional(),
    flags: z.array(z.string()).optional(),
    rules: z.array(z.string().refine(isRuleId)),
  }),
})
type Scenario = z.output<typeof scenario>

const scenarios = z.array(scenario).parse(keys.rows)

function spanIn({ months, years, days }: Scenario['period']): Span | null {
  if (months !== undefined) return spanOf(months, 'months')
  if (years !== undefined) return spanOf(years, 'years')
  return days === undefined ? null : spanOf(days, 'days')
}

function judged(row: Scenario) {
  const span = spanIn(row.period)
  const period: Period = span ?? { kind: 'while', words: row.period.words ?? '' }
  // An action the key does not name (nothing is destroyed while it stands) is the row's own.
  const action = row.expected.action === 'review' && span !== null ? 'review' : 'destroy'
  const given = {
    category: row.record.category,
    trigger: row.trigger.event,
    period,
    minimum: null,
    maximum: row.maximumTyped === false ? null : row.record.category === 'call-recording' ? span : null,
    reviewOn: row.review ?? '',
    action,
    reason: row.reason ?? '',
    approver: row.approver ?? '',
  } as const
  const { extension } = row
  const facts = {
    on: row.trigger.on,
    ...(row.agreement !== undefined && { agreed: row.agreement === 'signed' }),
    holds: row.holds ?? [],
    endedHolds: row.ended ?? [],
    destroyed: row.decision === 'destroy',
    ...(extension && {
      extension: { until: extension.until ?? '', reason: extension.reason ?? '', approver: '' },
    }),
  }
  return judgeRetention(given, facts, row.today)
}

describe('the retention keys', () => {
  it('are all there', () => {
    expect(scenarios).toHaveLength(56)
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(56)
  })

  it.each(scenarios.map((row) => [`${row.id} ${row.title}`, row] as const))('%s', (_title, row) => {
    const { expected, extension } = row
    const found = judged(row)
    expect(found.faults.length === 0, found.faults[0]?.message).toBe(expected.accepted)
    expect(found.dueOn).toBe(expected.dueOn)
    expect(found.state).toBe(expected.state)
    if (expected.action !== undefined) expect(found.action).toBe(expected.action)
    expect(found.flags).toEqual(expected.flags ?? [])
    expect(found.rules).toEqual(expect.arrayContaining(expected.rules))
    expect(found.extensionFaults.length > 0).toBe(extension?.accepted === false)
  })
})
