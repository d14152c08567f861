import type { RuleId } from '../../law/rules'

/** What a message has to show, as a question, and the rules for when it does not. */
export type MessageShows = {
  readonly question: {
    readonly ask: string
    readonly why: string
    readonly example: string
    readonly rules: readonly RuleId[]
  }
  readonly fix: readonly RuleId[]
}

/** An e-mail: sender, way out, and the details of a company (`settled.company-details`). */
export const emailShows: MessageShows = {
  question: {
    ask: 'Does it show who really sends it, a working way to say stop, and your company details?',
    why: 'Nobody may hide who is writing, and every message needs a free and simple way out. A company also shows its name, number, place of registration and office in its business e-mails.',
    example:
      '“Larkfield Coaching Ltd, registered in England and Wales, number 01234567, 1 Mill Lane”, and a link to unsubscribe.',
    rules: [
      'pecr.r23',
      'pecr.unsub.every-message',
      'pecr.email.company-details',
      'settled.company-details',
      'house.unsubscribe-always',
    ],
  },
  fix: ['pecr.r23', 'pecr.unsub.every-message', 'pecr.email.company-details', 'settled.company-details'],
}

/** A text: the company details belong to e-mail. */
export const textShows: MessageShows = {
  question: {
    ask: 'Does it show who really sends it, and a working way to say stop?',
    why: 'Nobody may hide who is writing, and every message needs a free and simple way out. The details of a company are asked of e-mails.',
    example: '“Larkfield Coaching: … Reply STOP to stop.” The reply costs no more than a text.',
    rules: ['pecr.r23', 'pecr.unsub.every-message', 'house.unsubscribe-always'],
  },
  fix: ['pecr.r23', 'pecr.unsub.every-message'],
}

/** A private message on a social network. */
export const socialShows: MessageShows = {
  question: {
    ask: 'Is the account really yours, and does the message say how to stop?',
    why: 'An account under a made-up name hides the sender, and that is forbidden whoever gets it. The way out has to be in the message.',
    example: '“If you would rather not hear from me, reply stop.”',
    rules: ['pecr.r23', 'pecr.unsub.every-message'],
  },
  fix: ['pecr.r23', 'pecr.unsub.every-message'],
}
