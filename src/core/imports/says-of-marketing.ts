import { z } from 'zod'
import type { Candidate } from './people/candidate'

/** What a row says of marketing, as it waits beside the person until the import is brought in. */
export const marketingFacts = z.object({
  emails: z.array(z.string()),
  phones: z.array(z.string()),
  optedOut: z.object({ on: z.string(), why: z.string(), complained: z.boolean(), emailOnly: z.boolean() }).nullable(),
  bouncedOn: z.string().nullable(),
  claimedOn: z.string().nullable(),
})
export type MarketingFacts = z.output<typeof marketingFacts>

/** The part of somebody that has a say in marketing; null where the row says nothing of it. */
export function marketingOf({ optedOut, bouncedOn, claimedOn, points }: Candidate): MarketingFacts | null {
  if (optedOut === null && bouncedOn === null && claimedOn === null) return null
  const values = (...kinds: string[]) => points.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value)
  return { emails: values('email'), phones: values('phone', 'mobile'), optedOut, bouncedOn, claimedOn }
}
