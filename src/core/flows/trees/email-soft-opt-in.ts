import type { RuleId } from '../../law/rules'
import { defineSteps, type Duty, type Question } from '../flow'
import type { MailWay } from './email-way'

const part = 'person'
const ask = 'no-contact-ask'

/** What stood in the way, so that the end can say it. */
function notThis(reason: string, rules: readonly RuleId[]): readonly Duty[] {
  return [{ say: `Do not rest on this exception: ${reason}`, rules }]
}

const putWayOut: Duty = {
  say: 'Put a simple, free way to refuse into the message. Then this exception may fit.',
  rules: ['pecr.r22.soft', 'pecr.r22.charity', 'pecr.unsub.every-message'],
}

type Limb<Next extends string> = Pick<Question, 'short' | 'ask' | 'why' | 'example' | 'rules'> & {
  readonly next: Next
  /** Said at the end when this is what is missing. */
  readonly missing: string | Duty
}

/** One condition of a soft opt-in: when it does not hold, only a yes will do. */
function limb<Next extends string>({ next, missing, ...words }: Limb<Next>): Question<Next | typeof ask> {
  return {
    kind: 'question',
    part,
    ...words,
    answers: [
      { id: 'yes', label: 'Yes', next },
      {
        id: 'no',
        label: 'No, or we cannot show it',
        next: ask,
        adds: typeof missing === 'string' ? notThis(missing, words.rules) : [missing],
      },
    ],
  }
}

/** Did they refuse? A refusal counts for the way and the address it was given for; a general one for all. */
function refused<Next extends string>(
  { many, to }: MailWay,
  rules: readonly RuleId[],
  next: Next,
): Question<Next | typeof ask> {
  return {
    kind: 'question',
    part,
    short: 'Ever refused?',
    ask: `Has {who} ever refused ${many} from you?`,
    why: `A refusal ends this exception for the way and the ${to} it was given for, also when it was given at the start. One that was meant for everything ends it for everything.`,
    example: `They ticked “no ${many}” when they ordered. A refusal of phone calls changes nothing here.`,
    rules,
    factKey: 'has-refused',
    answers: [
      { id: 'no', label: 'No', next },
      { id: 'other', label: `No, only another way or another ${to}`, short: 'Another way', next },
      {
        id: 'yes',
        label: `Yes, ${many} to this ${to}, or everything`,
        next: ask,
        adds: [
          {
            say: 'They refused. Put them on the suppression list, and do not ask again this way; wait until they come to you.',
            rules: [...rules, 'suppress.keep', 'optout.now'],
          },
        ],
      },
    ],
  }
}

/**
 * Where there is no yes: the soft opt-in of charities and that of sales, condition by condition (EI3 to EI6 of the law
 * digest). `onward` is where a message goes that meets all of them.
 */
export function softOptInSteps<Onward extends string>(way: MailWay, onward: Onward) {
  const { many, one } = way
  return defineSteps<typeof ask | Onward>()({
    EI3: {
      kind: 'question',
      part,
      short: 'A charity, for its purposes?',
      ask: 'Are you a charity, and does this serve only your own charitable purposes?',
      why: `Charities under UK law have an exception of their own for ${many}. Other good causes and social enterprises do not have it, and selling things is judged like any sale.`,
      example: 'An appeal for the food bank serves the purpose. A calendar offered for sale does more than that.',
      rules: ['pecr.r22.charity', 'settled.refusal-scope'],
      factKey: 'is-charity',
      answers: [
        { id: 'no', label: 'No, or not only', short: 'No', usual: true, next: 'EI5' },
        { id: 'yes', label: 'Yes, both', next: 'EI4.collected' },
      ],
    },
    'EI4.collected': {
      kind: 'question',
      part,
      short: 'Taken when, and by whom?',
      ask: 'When did you get their details, and from whom?',
      why: 'The exception for charities began on 5 February 2026. It does not reach back, and it does not cover lists from others.',
      example: 'A donor filled in your form on 9 March 2026.',
      rules: ['pecr.r22.charity', 'pecr.r22.charity.no-retro'],
      answers: [
        { id: 'since', label: 'From them, on or after 5 February 2026', short: 'Since then', next: 'EI4.interest' },
        {
          id: 'before',
          label: 'From them, before 5 February 2026',
          short: 'Before',
          next: ask,
          adds: notThis('these details were taken before 5 February 2026.', ['pecr.r22.charity.no-retro']),
        },
        {
          id: 'others',
          label: 'From somebody else',
          next: ask,
          adds: notThis('a list from others never counts.', ['pecr.r22.charity.no-retro']),
        },
      ],
    },
    'EI4.interest': limb({
      short: 'Interested, or helping?',
      ask: 'Did they show interest in your purposes then, or offer or give support?',
      why: 'The exception rests on that moment: somebody who cares about the cause would expect to hear of it.',
      example: 'They gave money, signed up as a volunteer, or asked how to help.',
      rules: ['pecr.r22.charity'],
      next: 'EI4.offered-then',
      missing: 'they showed no interest and gave no support when you took their details.',
    }),
    'EI4.offered-then': limb({
      short: 'Could refuse at the start?',
      ask: 'Could they refuse, simply and free, when you took their details?',
      why: 'Without that choice at the start the exception never began.',
      example: `A box beside the form: “No ${many}, thank you.”`,
      rules: ['pecr.r22.charity'],
      next: 'EI4.refused',
      missing: 'they had no simple, free way to refuse when you took their details.',
    }),
    'EI4.refused': refused(way, ['pecr.r22.charity', 'settled.refusal-scope'], 'EI4.offered-now'),
    'EI4.offered-now': limb({
      short: 'Can they refuse each time?',
      ask: 'Does this message offer the same simple, free way to refuse?',
      why: 'Each message has to offer it, not only the first.',
      example: 'A link to unsubscribe, or “reply stop” at no cost but that of the reply.',
      rules: ['pecr.r22.charity', 'pecr.unsub.every-message'],
      next: onward,
      missing: putWayOut,
    }),
    EI5: {
      kind: 'question',
      part,
      short: 'From a sale, by you?',
      ask: 'Did you get their details from {who} yourself, in a sale or while one was talked about?',
      why: 'An exception covers people who bought from you or talked with you about buying. Asking for your opening hours is no such talk. Nor is a bought list, another firm of your group, a public page, or an approach about something else.',
      example: 'They asked for a quote and never bought: that counts. So can a free trial.',
      rules: ['pecr.r22.consent', 'pecr.r22.soft', 'pecr.r22.soft.limits', 'list.bought.email', 'list.public-source'],
      answers: [
        { id: 'yes', label: 'Yes, from them, about buying', next: 'EI6.similar' },
        {
          id: 'no',
          label: 'No, or in another way',
          hint: 'A bought list, another company, a public page, a question without interest in buying.',
          next: ask,
          adds: notThis('you did not get these details from them yourself, while they bought or talked about buying.', [
            'pecr.r22.soft.limits',
            'list.bought.email',
          ]),
        },
      ],
    },
    'EI6.similar': limb({
      short: 'Only what is similar?',
      ask: `Is ${one} of this kind only about your own similar products or services?`,
      why: 'People who bought one thing expect to hear of the like, from you and nobody else. Fundraising is never covered.',
      example: 'After a course on leading teams: another course. Not: a holiday.',
      rules: ['pecr.r22.soft', 'pecr.r22.soft.limits'],
      next: 'EI6.offered-then',
      missing: 'it is not only about your own similar products or services.',
    }),
    'EI6.offered-then': limb({
      short: 'Could refuse at the start?',
      ask: 'Could they refuse, simply and free, when you took their details?',
      why: 'Without that choice at the start the exception never began.',
      example: `A box beside the order: “No ${many}, thank you.”`,
      rules: ['pecr.r22.soft'],
      next: 'EI6.refused',
      missing: 'they had no simple, free way to refuse when you took their details.',
    }),
    'EI6.refused': refused(way, ['pecr.r22.soft', 'settled.refusal-scope'], 'EI6.offered-now'),
    'EI6.offered-now': limb({
      short: 'Can they refuse each time?',
      ask: 'Does this message offer the same simple, free way to refuse?',
      why: 'Each message has to offer it, not only the first.',
      example: 'A link to unsubscribe, or “reply stop” at no cost but that of the reply.',
      rules: ['pecr.r22.soft', 'pecr.unsub.every-message'],
      next: onward,
      missing: putWayOut,
    }),
  })
}
