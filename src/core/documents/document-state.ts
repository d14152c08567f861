import { z } from 'zod'

/** One fact that differs from what a saved version was made from, and its name in words. */
export const factChange = z.object({ fact: z.string(), say: z.string() })
export type FactChange = z.output<typeof factChange>

/** Where a document of the gallery stands. “Out of date”: approved, but its facts, its words or its review date moved on. */
export const documentStates = ['none', 'draft', 'current', 'out-of-date'] as const
export type DocumentState = (typeof documentStates)[number]

/** The states of one saved version. Only one version of a document is current; superseded ones can be read, never changed. */
export const versionStatuses = ['draft', 'current', 'superseded'] as const
export type VersionStatus = (typeof versionStatuses)[number]
