import type { RuleId } from '../law/rules'

/** Special kinds of data a note can show, in the order people see (`special.coaching`). Criminal matters are a kind of their own in law. */
export const specialMarks = {
  health: 'Health',
  belief: 'Religion or belief',
  'sex-life': 'Sex life or orientation',
  origin: 'Racial or ethnic origin',
  politics: 'Political opinions',
  union: 'Trade union membership',
  criminal: 'Offences or convictions',
} as const

export type SpecialMark = keyof typeof specialMarks

/** The ids, in the order people see. */
export const specialMarkIds = Object.keys(specialMarks) as [SpecialMark, ...SpecialMark[]]

/** What marks ask for: nothing more where the client signed for it; something to do where not. */
export type SpecialAsk = { readonly isMet: boolean; readonly say: string; readonly rules: readonly RuleId[] }

type Consent = { readonly signedOn: string; readonly notesConsent: string; readonly consentWithdrawnOn: string }

/** What the law asks of a note with these marks, by what the client has signed; null where nothing is marked. */
export function specialAsk(marks: readonly SpecialMark[], consent: Consent): SpecialAsk | null {
  if (marks.length === 0) return null
  const rules: readonly RuleId[] = ['special.coaching', 'special.basis-too']
  const others = marks.filter((mark) => mark !== 'criminal')
  if (others.length === 0)
    return {
      isMet: false,
      say: 'Offences and convictions have rules of their own. Write down only what the coaching cannot do without, and ask your data protection lead.',
      rules: ['special.basis-too'],
    }
  const isSigned = consent.signedOn !== '' && consent.notesConsent === 'given' && consent.consentWithdrawnOn === ''
  if (isSigned)
    return {
      isMet: true,
      say: 'The client signed that such details may be kept in notes. Keep to what the coaching needs.',
      rules,
    }
  return {
    isMet: false,
    say: 'The client has not signed that such details may be kept. Leave them out of the note, or have the agreement signed first: a clear yes to notes about health or beliefs.',
    rules,
  }
}
