import { z } from 'zod'

/** What a register or a backup holds, in numbers a person can compare with what they know. */
export const holds = z.object({
  contacts: z.int(),
  requests: z.int(),
  breaches: z.int(),
  documents: z.int(),
  /** Lines of the audit trail. */
  changes: z.int(),
})
export type Holds = z.output<typeof holds>

/** The same from the counts of all tables. */
export function holdsOf(counts: Readonly<Record<string, number>>): Holds {
  const count = (table: string) => counts[table] ?? 0
  return {
    contacts: count('contact'),
    requests: count('request'),
    breaches: count('breach'),
    documents: count('document_version'),
    changes: count('audit_event'),
  }
}
