import type { Duty, Outcome } from '../flow'
import type { RuleId } from '../../law/rules'
import type { MailWay } from './email-way'

const keepProof: Duty = {
  say: 'Keep the proof of the yes, or of each condition of the exception.',
  rules: ['consent.record', 'acc.record'],
}
const stopAtOnce: Duty = {
  say: 'When they say stop, by any route, put them on the suppression list at once.',
  rules: ['optout.now', 'optout.any-route', 'suppress.keep'],
}
/** What carries a message to a person carries the use of their details too (`basis.after-pecr`). */
export const sameBasis: Duty = {
  say: 'Let the lawful basis match: consent where a yes carries it, legitimate interests where an exception does.',
  rules: ['basis.after-pecr'],
}
const tellRight: Duty = {
  say: 'In the first message tell them, apart from the rest, that they can object to marketing at any time.',
  rules: ['object.inform'],
}

/** Ends of a message to a person, by e-mail or text. */
export function personOutcomes({ one, way, many }: MailWay, fixRules: readonly RuleId[]) {
  return {
    'EI2.own-rule': {
      kind: 'outcome',
      verdict: 'blocked',
      byHouse: true,
      say: `The law might allow this. Your own rule does not, because there is no sign that {who} wants ${many} from you.`,
      duties: [],
      rules: ['house.positive-indication-only', 'house.stricter-only', 'settled.house-reach'],
    },
    'EI7.fix': {
      kind: 'outcome',
      verdict: 'blocked',
      mendable: true,
      word: 'Fix first',
      say: 'It may not go out like this. Put in what is missing, then it may.',
      duties: [
        { say: 'Say plainly who sends it.', rules: ['pecr.r23'] },
        {
          say: 'Give an address or link for saying stop that works, is free and simple.',
          rules: ['pecr.r23', 'pecr.unsub.every-message'],
        },
        ...(fixRules.includes('pecr.email.company-details') ? [companyDetails] : []),
      ],
      rules: fixRules,
      mend: { label: 'Start again when it is put right' },
    },
    'EI8.friend': {
      kind: 'outcome',
      verdict: 'blocked',
      say: `Do not send it to friends of {who}. They have agreed to nothing, and the message would count as yours.`,
      duties: [
        {
          say: 'Offer a link that people can share as they like, without a reward and without words of yours.',
          rules: ['refer.friend'],
        },
      ],
      rules: ['refer.friend', 'settled.friend-and-third-party'],
    },
    'ask-first': askFirst({ way, many }),
    'may-send': {
      kind: 'outcome',
      verdict: 'allowed-with-duties',
      say: `You may send ${one} of this kind, if you do these things.`,
      duties: [keepProof, sameBasis, tellRight, stopAtOnce],
      rules: ['consent.record', 'basis.after-pecr', 'object.inform', 'optout.now'],
    },
  } as const satisfies Readonly<Record<string, Outcome>>
}

/** “Ask first”: no yes, and no exception that fits. */
export function askFirst({ way, many }: Pick<MailWay, 'way' | 'many'>, also: readonly Duty[] = []) {
  return {
    kind: 'outcome',
    verdict: 'consent-needed',
    say: 'No yes on file covers this, and no exception fits. Without a yes to it from {who} you may not send it.',
    duties: [
      {
        say: `Ask for a yes to ${many} in a lawful way, such as a form or in a talk, and keep the proof. To ask by ${way} is marketing already.`,
        rules: ['pecr.r22.consent', 'consent.standard', 'consent.record'],
      },
      ...also,
    ],
    rules: ['pecr.r22.consent', 'pecr.r22.scope', 'consent.standard'],
    mend: { label: 'Start again when they said yes' },
  } as const satisfies Outcome
}

/** A rule that stops e-mail to former clients without a tick on the form. */
export const formerClientOutcome = {
  'EI2.former': {
    kind: 'outcome',
    verdict: 'blocked',
    byHouse: true,
    say: 'The law might allow this. Your own rule does not: {who} is a former client and did not opt in.',
    duties: [],
    rules: ['house.former-client-opt-in', 'house.stricter-only', 'settled.house-reach'],
  },
} as const satisfies Readonly<Record<string, Outcome>>

/** Asked of e-mails, also to companies. */
export const companyDetails: Duty = {
  say: 'A company shows its registered name, its number, where it is registered, and the address of its office.',
  rules: ['pecr.email.company-details', 'settled.company-details'],
}
