import { z } from 'zod'
import { line, months, passage } from './text'

/** The lawful bases of Article 6(1), by id (`basis.list`). */
export const bases = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'recognised-legitimate-interest',
  'legitimate-interests',
] as const
export type Basis = (typeof bases)[number]

/** The second condition that health, belief and similar information needs; empty means “not answered” (`special.basis-too`). */
export const specialConditions = [
  '',
  'explicit-consent',
  'health-care',
  'public-health',
  'employment',
  'counselling',
  'legal-claims',
] as const
export type SpecialCondition = (typeof specialConditions)[number]

/** How long: a number of months after something happens, or until something happens with a regular review (`retention.principle`). */
export const retention = z.object({
  kind: z.enum(['period', 'until']),
  months,
  /** What starts the period: “your coaching ends”. */
  from: line,
  /** What ends it: “you leave the organisation or ask us to stop”. */
  until: line,
  reviewMonths: months,
  /** An agreed exception: “unless we agreed another period with you in writing”. */
  note: line,
})
export type Retention = z.output<typeof retention>

/** One use of one group of people’s information: why, on what ground, for how long, and what they are told at that moment. */
const use = z.object({
  id: z.string().min(1).max(60),
  title: line,
  purpose: passage,
  bases: z.array(z.enum(bases)).max(bases.length),
  /** The legitimate, or recognised legitimate, interest by name. */
  interest: passage,
  special: z.object({ data: line, condition: z.enum(specialConditions) }),
  retention,
  statement: passage,
})
export type Use = z.output<typeof use>

/** One group of people. Only the groups that are `included` reach the document. */
export const category = z.object({
  id: z.string().min(1).max(60),
  included: z.boolean(),
  title: line,
  data: passage,
  source: passage,
  /** Must they give it, and what happens otherwise. */
  mustProvide: passage,
  uses: z.array(use).max(12, 'Keep to 12 uses for one group.'),
})
export type Category = z.output<typeof category>
