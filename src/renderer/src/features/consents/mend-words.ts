import type { Mend } from '@core/marketing/mends'

/** What can be put right: also a notice that is owed, which follows from the contact and not from the answer. */
export type Mending = Mend | 'notice'

/** What is missing, and the button that mends it. */
export const mendWords: Record<Mending, { readonly missing: string; readonly act: string }> = {
  consent: { missing: 'A yes from them for exactly this.', act: 'They said yes' },
  'soft-opt-in': {
    missing: 'Or a soft opt-in: details they gave you during a sale, or to a charity they support.',
    act: 'Record a soft opt-in',
  },
  confirm: { missing: 'The day for a second look has passed.', act: 'They still expect it' },
  screen: { missing: 'A check of the number, fewer than 28 days old.', act: 'Record a check' },
  sign: { missing: 'A sign that they want to hear from you. Your own rule asks for one.', act: 'Record a sign' },
  assessment: { missing: 'An assessment that says why you may use these details.', act: 'Record your assessment' },
  source: { missing: 'Where the details came from.', act: 'Write it down' },
  'whose-line': {
    missing: 'Whose line or mailbox it is. Until you know, it counts as private.',
    act: 'Say whose it is',
  },
  'legal-form': { missing: 'The number that proves the legal form.', act: 'Confirm the legal form' },
  decide: { missing: 'Somebody’s decision, with its reason.', act: 'Answer it step by step' },
  notice: { missing: 'They were not told yet where you got their details.', act: 'They were told' },
}
