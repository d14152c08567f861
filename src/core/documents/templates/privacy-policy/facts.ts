import { z } from 'zod'
import { cookie } from './cookie'
import { recipient } from './recipient'
import { securityTickIds } from './security-tick'
import { line, months, passage, yesNo } from './text'
import { bases, category, retention } from './use'

/**
 * Everything a privacy policy says besides the organisation’s own profile. Answers may be missing: a draft is kept as it
 * is, and `policyGaps` says what stands between it and a policy that may be used.
 */
export const privacyPolicyFacts = z.object({
  categories: z.array(category).max(20, 'Keep to 20 groups of people.'),
  recipients: z.array(recipient).max(50, 'Keep to 50 recipients.'),
  /** Ticked when truly nobody outside sees anything. */
  noRecipients: z.boolean(),
  security: z.object({ ticks: z.array(z.enum(securityTickIds)).max(securityTickIds.length), other: passage }),
  website: z.object({ used: yesNo, formOnly: z.boolean(), formHandledAs: line }),
  cookies: z.object({
    used: yesNo,
    rows: z.array(cookie).max(40, 'Keep to 40 cookies.'),
    choice: z.boolean(),
    noticeUrl: line,
  }),
  recording: z.object({
    used: yesNo,
    purposes: passage,
    bases: z.array(z.enum(bases)).max(bases.length),
    interest: passage,
    told: line,
    retention,
    policyUrl: line,
  }),
  marketing: z.object({
    calls: yesNo,
    screening: z.boolean(),
    screeningTool: line,
    emails: yesNo,
    everyMessage: z.boolean(),
  }),
  automated: z.object({ used: yesNo, explain: passage }),
  records: z.object({ requestMonths: months, breachMonths: months, consentMonths: months }),
  breach: z.object({ role: line }),
})
export type PrivacyPolicyFacts = z.output<typeof privacyPolicyFacts>
