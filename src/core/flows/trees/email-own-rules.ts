import type { Answer } from '../flow'
import { defineSteps } from '../flow'
import type { MailWay } from './email-way'

const part = 'person'

type OwnEnd = 'EI2.own-rule'

const signAnswer = {
  id: 'sign',
  label: 'Yes, only those who showed that they want to hear',
  short: 'A sign needed',
  next: 'EI2.indication',
} as const satisfies Answer

const none = {
  id: 'none',
  label: 'No such rule',
  short: 'None',
  usual: true,
  next: 'EI3',
} as const satisfies Answer

const words = {
  kind: 'question',
  part,
  short: 'A stricter rule of your own?',
  ask: 'Do you have a stricter rule of your own that reaches {who}?',
  example: '“We write only to people who answered our request on LinkedIn.”',
  rules: [
    'house.positive-indication-only',
    'house.stricter-only',
    'settled.house-reach',
    'settled.no-looser',
    'house.corporate-as-individual',
  ],
  factKey: 'own-rule-person',
} as const

const asksSign = ({ many, way }: MailWay) =>
  ({
    kind: 'question',
    part,
    short: 'Shown an interest?',
    ask: 'Has {who} shown that they want to hear from you?',
    why: `Your own rule asks for a sign before ${many} go out. The sign is not by itself a yes to ${way}, so the questions go on.`,
    example: 'They wrote back: “Tell me more in the new year.” A connection that was only accepted says little.',
    rules: ['house.positive-indication-only', 'settled.house-reach', 'consent.standard'],
    factKey: 'sign-of-interest',
  }) as const

/** Stricter rules of one’s own for people, where there is no yes (`settled.house-reach`): text and social messages. */
export function ownRules(way: MailWay) {
  return defineSteps<OwnEnd | 'EI3'>()({
    EI2: {
      ...words,
      why: 'A rule of your own may ask for more than the law. It never allows more. Rules about companies do not reach people.',
      answers: [none, signAnswer],
    },
    'EI2.indication': {
      ...asksSign(way),
      answers: [
        { id: 'yes', label: 'Yes, and we can show it', next: 'EI3' },
        { id: 'no', label: 'No, or we cannot show it', next: 'EI2.own-rule' },
      ],
    },
  })
}

/** The same for e-mail, where a rule on former clients can come besides (`house.former-client-opt-in`). */
export function ownRulesOnEmail(way: MailWay) {
  return defineSteps<OwnEnd | 'EI2.former' | 'EI3'>()({
    EI2: {
      ...words,
      why: 'A rule of your own may ask for more than the law. It never allows more. Rules about companies do not reach people.',
      answers: [
        none,
        signAnswer,
        {
          id: 'former',
          label: 'Yes, former clients only after they opted in',
          short: 'Former clients',
          next: 'EI2.former-client',
        },
      ],
    },
    'EI2.indication': {
      ...asksSign(way),
      answers: [
        { id: 'yes', label: 'Yes, and we can show it', next: 'EI2.former-client' },
        { id: 'no', label: 'No, or we cannot show it', next: 'EI2.own-rule' },
      ],
    },
    'EI2.former-client': {
      kind: 'question',
      part,
      short: 'A former client you protect?',
      ask: 'Do you e-mail former clients only after they opted in, and is {who} one?',
      why: 'Some organisations ask for a tick on the form at the end of the work, even where the law would ask for less. There is no tick, or the first question would have been answered with yes.',
      example: 'Somebody whose coaching ended in June and who left the box on the evaluation form empty.',
      rules: ['house.former-client-opt-in', 'house.stricter-only', 'settled.house-reach'],
      factKey: 'own-rule-former-client',
      answers: [
        { id: 'no', label: 'No such rule, or not a former client', short: 'No', next: 'EI3' },
        { id: 'yes', label: 'Yes, both', next: 'EI2.former' },
      ],
    },
  })
}
