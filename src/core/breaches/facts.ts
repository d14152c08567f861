import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import { answers, dataCategories, idsOf, impacts, likelihoods, peopleCategories, recoveries } from './form-lists'
import { harmTypes, incidentKinds } from './kinds'
import { instant } from './times'

/** Whose data it is: ours (controller), shared (joint controller), or held for a client (processor, `breach.processor`). */
export const roles = {
  controller: 'Our own: we decide what it is used for',
  joint: 'Ours together with another organisation',
  processor: 'A client’s: we only handle it for them',
} as const

const long = lines(4000)
const answer = z.enum(idsOf(answers))
const count = z
  .number('Write a whole number, or leave it empty.')
  .int('Write a whole number, or leave it empty.')
  .min(0, 'That cannot be less than nought.')
  .max(100_000_000, 'That is more people than live here. Check the number.')
  .nullable()

/** What is known about an incident. Empty text and `null` mean “not yet known”; every field may be filled in later. */
export const breachFacts = z.strictObject({
  title: line(120).min(3, 'Say in a few words what happened.'),
  kind: z.enum(incidentKinds, 'Choose what comes closest.'),
  /** Nothing was lost or seen in the end; logged to learn from (row I8). */
  nearMiss: z.boolean(),
  role: z.enum(idsOf(roles), 'Choose whose data it is.'),
  /** The client, where we only handle the data for them. */
  clientName: line(200),
  /** We sell telephone or internet access and this is data of that service (`pecr.r5a.who`). */
  serviceProvider: z.boolean(),
  /** Only asked of a GP practice in England and Wales: the NHS tool is for England (`breach.dspt`). */
  practiceNation: z.enum(['', 'england', 'wales']),
  whatHappened: long,
  howFound: long,
  occurredIs: z.enum(['known', 'about', 'unknown']),
  occurredAt: z.union([instant, z.literal('')]),
  foundAt: instant,
  awareAt: instant,
  ongoing: answer,
  cyber: answer,
  types: z.array(z.enum(harmTypes)).max(3),
  dataCategories: z.array(z.enum(idsOf(dataCategories))).max(20),
  dataOther: line(300),
  peopleCategories: z.array(z.enum(idsOf(peopleCategories))).max(20),
  peopleOther: line(300),
  peopleCount: count,
  recordCount: count,
  countsAreRough: z.boolean(),
  consequences: long,
  harmSeen: answer,
  harmLikelihood: z.enum(idsOf(likelihoods)),
  impactOnUs: z.enum(idsOf(impacts)),
  recovery: z.enum(idsOf(recoveries)),
  otherOrganisations: answer,
  otherOrganisationsNote: lines(1000),
  crimeSuspected: answer,
  containment: long,
  measuresBefore: long,
  trained: answer,
  prevention: long,
  /** Who looks into it: a name or a role (`breach.roles`). */
  investigator: line(200),
})
export type BreachFacts = z.output<typeof breachFacts>

/** What the quick report asks; everything else starts as “not yet known”. */
export const quickReport = breachFacts.pick({
  title: true,
  kind: true,
  nearMiss: true,
  role: true,
  clientName: true,
  whatHappened: true,
  occurredIs: true,
  occurredAt: true,
  foundAt: true,
  awareAt: true,
  ongoing: true,
  dataCategories: true,
  peopleCategories: true,
  peopleCount: true,
})
export interface QuickReport extends z.output<typeof quickReport> {}

/** Some facts of a case, to be changed. */
export const factsPatch = breachFacts.partial()
export interface FactsPatch extends z.output<typeof factsPatch> {}
