import { z } from 'zod'
import type { RuleId } from '../law/rules'

/** What keeps something from being destroyed while it is open (`retention.engine`, `settled.retention-extra`, row E5). */
export const holdKinds = ['access-request', 'complaint', 'claim', 'investigation', 'by-hand'] as const
export type HoldKind = (typeof holdKinds)[number]

/** The rules behind a hold, also once it has ended. */
export const holdRules: Readonly<Record<HoldKind, readonly RuleId[]>> = {
  'access-request': ['rights.offence'],
  complaint: ['settled.retention-extra'],
  claim: [],
  investigation: [],
  'by-hand': [],
}

/** A hold on a record, with the number of the case behind it and where that is; a hold by hand has its reason as words. */
export const itemHold = z.object({ kind: z.enum(holdKinds), say: z.string(), href: z.string() })
export type ItemHold = z.output<typeof itemHold>
