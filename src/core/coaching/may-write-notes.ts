import type { RuleId } from '../law/rules'
import { dayMonthYear } from '../time/format-date'
import type { Engagement } from './engagement'

/** May a note be written, and why or why not. */
export type MayWriteNotes = { readonly allowed: boolean; readonly say: string; readonly rules: readonly RuleId[] }

const rules: readonly RuleId[] = ['special.coaching', 'consent.record']

type Known = Pick<
  Engagement,
  | 'signedOn'
  | 'notesConsent'
  | 'consentWithdrawnOn'
  | 'exceptionOn'
  | 'exceptionReason'
  | 'exceptionApprover'
  | 'notesDestroyed'
>

/** A note needs a signed agreement with the line about notes, or an exception with its reason and who allowed it (S4-24). What was taken back or destroyed is not begun again. */
export function mayWriteNotes(known: Known): MayWriteNotes {
  if (known.notesDestroyed)
    return { allowed: false, say: 'What was written in this engagement is destroyed. Open a new one to go on.', rules }
  if (known.consentWithdrawnOn !== '')
    return {
      allowed: false,
      say: `The consent to notes was taken back on ${dayMonthYear(known.consentWithdrawnOn)}. No more notes are written.`,
      rules: [...rules, 'consent.withdraw'],
    }
  if (known.signedOn !== '' && known.notesConsent === 'given')
    return { allowed: true, say: `Agreement signed on ${dayMonthYear(known.signedOn)}, with consent to notes.`, rules }
  if (known.exceptionOn !== '')
    return {
      allowed: true,
      say: `Without a signed agreement: ${known.exceptionReason} Allowed by ${known.exceptionApprover} on ${dayMonthYear(known.exceptionOn)}.`,
      rules,
    }
  const missing =
    known.signedOn === ''
      ? 'The agreement is not signed yet.'
      : 'The agreement is signed, but not the line that allows notes.'
  return {
    allowed: false,
    say: `${missing} Notes can begin when the client has signed that notes are kept, or with an exception that names its reason and who allowed it.`,
    rules,
  }
}
