import { z } from 'zod'
import { words } from './block'

/** One fact that differs from what a saved version was made from, and its name in words. `rule`: it is a rule of law; empty where not known which. */
export const factChange = z.object({ fact: z.string(), say: z.string(), rule: z.string().optional() })
export type FactChange = z.output<typeof factChange>

/** One rule that reads differently now: its name, and its words with what went and what came. */
export const ruleDifference = z.object({ id: z.string(), cite: z.string(), words })
export type RuleDifference = z.output<typeof ruleDifference>

/** Where a document of the gallery stands. “Out of date”: approved, but its facts, its words or its review date moved on. */
export const documentStates = ['none', 'draft', 'current', 'out-of-date'] as const
export type DocumentState = (typeof documentStates)[number]

/** The states of one saved version. Only one version of a document is current; superseded ones can be read, never changed. */
export const versionStatuses = ['draft', 'current', 'superseded'] as const
export type VersionStatus = (typeof versionStatuses)[number]
