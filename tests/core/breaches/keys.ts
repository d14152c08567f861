import { advise } from '@core/breaches/advise'
import type { Advice } from '@core/breaches/advice'
import type { AssessmentAnswers } from '@core/breaches/assessment'
import { itemsFor } from '@core/breaches/checklist'
import { stepIds } from '@core/breaches/checklist-item'
import { clockRules } from '@core/breaches/clock-rules'
import { decisionsFor } from '@core/breaches/decision'
import { openBreach } from '@core/breaches/open-breach'
import type { BreachFacts } from '@core/breaches/facts'
import type { AdviseFor } from '@core/breaches/matter'
import { breachReport } from '@core/documents/templates/breach-report'
import { z } from 'zod'
import file from '../../keys/breach.json' with { type: 'json' }
import { bagAnswers, bagReport, coachingFirm, practice } from './example'

const row = z.strictObject({
  id: z.string(),
  title: z.string(),
  nation: z.enum(['england', 'wales', 'scotland', 'northern-ireland']),
  role: z.enum(['controller', 'processor']),
  sector: z.enum(['other', 'nhs', 'communications-provider']),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  enisa: z
    .strictObject({
      dataCategory: z.enum(['simple', 'behavioural', 'financial', 'sensitive']),
      adjust: z.number(),
      adjustReason: z.string().optional(),
      identification: z.enum(['negligible', 'limited', 'significant', 'maximum']),
      confidentiality: z.enum(['none', 'known', 'unknown']),
      integrity: z.enum(['none', 'recoverable', 'not-recoverable']),
      availability: z.enum(['none', 'temporary', 'permanent']),
      malicious: z.boolean(),
    })
    .nullish(),
  aware: z.string().nullish(),
  now: z.string().nullish(),
  expected: z.strictObject({
    enisa: z
      .strictObject({ dpc: z.number(), ei: z.number(), cb: z.number(), score: z.number(), level: z.string() })
      .nullish(),
    flags: z.array(z.string()).default([]),
    decisions: z.strictObject({
      regulator: z.string(),
      people: z.string().nullable(),
      organisations: z.string(),
      police: z.string(),
    }),
    due: z.string().nullable(),
    dueShown: z.string().nullable(),
    hoursLeft: z.number().optional(),
    clock: z.literal('none').optional(),
    logged: z.literal('incident').optional(),
    moreThan100: z.boolean().optional(),
    reasonRequired: z.boolean().optional(),
    lateReasonRequired: z.boolean().optional(),
    followUp: z.boolean().optional(),
    told: z.array(z.string()).default([]),
    rules: z.array(z.string()),
  }),
  why: z.string(),
})
export type KeyRow = z.output<typeof row>

/** Every case of the key, none passed over: an unknown word is a fault. */
export const keyRows: readonly KeyRow[] = z.array(row).parse(file.rows)

const seen = { none: 'nobody', known: 'known', unknown: 'unknown' } as const
const altered = { none: 'no', recoverable: 'mendable', 'not-recoverable': 'lost' } as const
const reach = { none: 'no', temporary: 'temporary', permanent: 'permanent' } as const

/** What the words of a case say about what the score does not ask. */
const said: Readonly<Record<string, Partial<BreachFacts>>> = {
  'breach-21': { otherOrganisations: 'yes' },
  'breach-28': { clientName: 'Tallow & Sons' },
  'breach-31': { kind: 'wrong-recipient' },
  'breach-32': { kind: 'unavailable' },
  'breach-19': { kind: 'lost-device' },
  'breach-20': { kind: 'lost-device' },
}

/** How the words of the key name a kind of data. */
const kindsSaid: Readonly<Record<string, Pick<AssessmentAnswers, 'dataKind' | 'credentialsOpen'>>> = {
  'criminal offences': { dataKind: 'criminal', credentialsOpen: null },
  'identity documents': { dataKind: 'identity-documents', credentialsOpen: null },
  'passwords that open payment data': { dataKind: 'credentials', credentialsOpen: 'financial' },
}

/** The six questions answered as the key has them; null where it has no score. */
export function answersOf({ enisa, facts }: KeyRow): AssessmentAnswers | null {
  if (!enisa) return null
  const up = ['volume', 'says-more'] as const
  const down = ['out-of-date', 'public'] as const
  const moves = (enisa.adjust > 0 ? up : down).slice(0, Math.abs(enisa.adjust))
  const kind = kindsSaid[String(facts.data)] ?? { dataKind: enisa.dataCategory, credentialsOpen: null }
  return {
    ...bagAnswers,
    ...kind,
    adjustments: moves.map((id) => ({ id, reason: enisa.adjustReason ?? '' })),
    ease: enisa.identification,
    seenBy: seen[enisa.confidentiality],
    changed: altered[enisa.integrity],
    outOfReach: reach[enisa.availability],
    intent: enisa.malicious ? 'yes' : 'no',
    unreadable: facts.encrypted === true && facts.keySafe === true,
    riskRemoved: facts.exception === 'risk-removed',
    disproportionate: facts.exception === 'disproportionate',
    peopleCount: typeof facts.people === 'number' ? facts.people : null,
  }
}

/** The incident as it would stand in the register. */
export function factsOf(key: KeyRow): BreachFacts {
  const aware = key.aware ? new Date(key.aware).toISOString() : bagReport.awareAt
  const found = typeof key.facts.discovered === 'string' ? new Date(key.facts.discovered).toISOString() : aware
  const opened = openBreach(
    {
      ...bagReport,
      title: key.title,
      role: key.role,
      occurredIs: 'unknown',
      occurredAt: '',
      foundAt: found,
      awareAt: aware,
    },
    { id: 'b1', reference: 'B-2026-001', now: aware, investigator: '' },
  )
  return {
    ...opened.facts,
    nearMiss: key.facts.breach === false,
    serviceProvider: key.sector === 'communications-provider',
    practiceNation: key.nation === 'wales' ? 'wales' : '',
    otherOrganisations: 'no',
    crimeSuspected: key.enisa?.malicious === true ? 'yes' : 'no',
    peopleCount: answersOf(key)?.peopleCount ?? null,
    ...said[key.id],
  }
}

/** Whose register it is. */
export function organisationOf({ nation, sector }: KeyRow): AdviseFor {
  const base = sector === 'nhs' ? practice : coachingFirm
  return { ...base, nation: nation === 'england' || nation === 'wales' ? 'england-and-wales' : nation }
}

/** Our advice in the words of the key. */
export function decisionsIn(advice: Advice): KeyRow['expected']['decisions'] {
  const routes = { ico: 'ico', dspt: 'dspt', pecr: 'pecr-route', client: 'the-client-decides', none: 'nobody' }
  const tells = advice.regulator === 'tell' || advice.regulator === 'lean-to-tell'
  const people = {
    tell: 'letters',
    'not-required': 'not-told',
    excepted: 'not-told',
    'public-notice': 'public-communication',
    'client-decides': 'the-client-decides',
    'assess-first': null,
  }
  return {
    regulator: tells || advice.route === 'client' || advice.route === 'none' ? routes[advice.route] : 'not-reported',
    people: people[advice.people],
    organisations: advice.organisations === 'tell' ? 'told' : 'none',
    police: advice.police === 'tell' ? 'told' : 'not-needed',
  }
}

/** Every rule the person meets on the way: the clock, the checklist, the score, our advice, and the report’s draft. */
export function citedOnTheWay(key: KeyRow): ReadonlySet<string> {
  const facts = factsOf(key)
  const organisation = organisationOf(key)
  const advice = advise(facts, answersOf(key), organisation)
  const of = { kind: facts.kind, route: advice.route, sector: organisation.sector }
  const items = stepIds.flatMap((step) => itemsFor(step, of))
  const lines = [...Object.values(advice.lines), ...advice.weigh, ...advice.alsoTell]
  const reports = decisionsFor(advice.route).ask.includes('regulator') && !facts.nearMiss
  return new Set([
    ...items.flatMap((item) => item.rules),
    ...lines.flatMap((line) => line.rules),
    ...clockRules({ route: advice.route }),
    ...(key.enisa ? ['breach.enisa', 'settled.enisa-extra', 'breach.factors'] : []),
    ...(reports ? breachReport.rules : []),
  ])
}
