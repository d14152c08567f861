import type { RuleId } from '../law/rules'
import type { MustTell } from './ground'

/** A whole request may be refused, or charged for, on these grounds alone (`rights.refuse`). */
export const refusalIds = ['unfounded', 'excessive', 'much-is-held', 'house-rule'] as const
export type RefusalId = (typeof refusalIds)[number]

export type WholeRefusal = {
  readonly title: string
  readonly hint: string
  readonly mayRefuse: boolean
  readonly say: string
  readonly tell: MustTell
  readonly rules: readonly RuleId[]
}

/** What the person must hear of a refusal (`rights.refuse.letter`). */
export const refusalTold =
  'Yes, and within the time for answering: the reasons, that they may complain to you and to the regulator, and that they may go to court.'

/** What somebody may think of as a reason not to answer at all, and whether it is one. */
export const wholeRefusals: Readonly<Record<RefusalId, WholeRefusal>> = {
  unfounded: {
    title: 'Do they not really want to see anything?',
    hint: 'They offer to take it back for a benefit, say that they want to disrupt you, or have a grudge against one person.',
    mayRefuse: true,
    say: 'You may refuse or ask for a fee, if you can show it in this case. Write down what shows it.',
    tell: 'tell',
    rules: ['rights.refuse', 'rights.refuse.unfounded', 'rights.fee', 'rights.refuse.letter'],
  },
  excessive: {
    title: 'Is it clearly out of all measure?',
    hint: 'The same again without a fair interval, or far beyond what the matter calls for, all things weighed.',
    mayRefuse: true,
    say: 'You may refuse or ask for a fee, if you can show it in this case. Write down what you weighed.',
    tell: 'tell',
    rules: ['rights.refuse', 'rights.refuse.excessive', 'rights.fee', 'rights.refuse.letter'],
  },
  'much-is-held': {
    title: 'Is it only a great deal of work?',
    hint: 'Many e-mails, many years.',
    mayRefuse: false,
    say: 'A lot to look through is no reason to refuse. Look as far as is reasonable, ask what they want where you cannot tell, or take more time where it is complex.',
    tell: 'nothing-held',
    rules: ['rights.refuse.excessive', 'sar.search', 'sar.pause', 'sar.extend.complex'],
  },
  'house-rule': {
    title: 'Does a rule of your house say no?',
    hint: '“We never give interview notes.”',
    mayRefuse: false,
    say: 'No rule of the house refuses for you: each case is judged by itself.',
    tell: 'nothing-held',
    rules: ['rights.refuse', 'house.stricter-only'],
  },
}
