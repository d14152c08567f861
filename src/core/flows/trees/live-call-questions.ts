import { defineSteps } from '../flow'
import type { LiveCallEnd } from './live-call-outcomes'

const part = 'call'

/** The questions about a live call, in the order of the rules (`flow.live-call` of the law digest). */
export const liveCallQuestions = defineSteps<LiveCallEnd>()({
  subject: {
    kind: 'question',
    part,
    short: 'Claims or pensions?',
    ask: 'Is the call about claims or pensions?',
    why: 'Two subjects have rules of their own, stricter than the rest: managing claims for compensation, and pension schemes.',
    rules: ['pecr.r21a', 'pecr.r21b'],
    answers: [
      { id: 'other', label: 'Neither', next: 'told-not-to-call' },
      { id: 'claims', label: 'Claims', hint: 'Helping people claim compensation.', next: 'claims-consent' },
      { id: 'pension', label: 'Pensions', hint: 'Work or private pension schemes.', next: 'pension-caller' },
    ],
  },
  'claims-consent': {
    kind: 'question',
    part: 'special',
    short: 'Agreed to claims calls?',
    ask: 'Has {who} agreed beforehand to calls from you about claims?',
    why: 'Without that agreement nobody may be rung about claims, whatever the telephone registers say.',
    rules: ['pecr.r21a', 'consent.standard'],
    answers: [
      { id: 'yes', label: 'Yes, and we can show it', hint: 'And it has not been taken back.', next: 'named-person' },
      { id: 'no', label: 'No, or we cannot show it', next: 'claims-blocked' },
    ],
  },
  'pension-caller': {
    kind: 'question',
    part: 'special',
    short: 'Allowed to ring on pensions?',
    ask: 'Are you allowed to ring {who} about a pension?',
    why: 'Only a trustee or manager of the scheme, or a firm authorised by the Financial Conduct Authority, may ring. And only with consent, or to a client who would expect it and was able to refuse.',
    rules: ['pecr.r21b'],
    answers: [
      {
        id: 'yes',
        label: 'Yes, both hold',
        hint: 'The right kind of caller, and consent or a client who expects it. And nobody has refused.',
        next: 'named-person',
      },
      { id: 'no', label: 'No, or only one of them', next: 'pension-blocked' },
    ],
  },
  'told-not-to-call': {
    kind: 'question',
    part,
    short: 'Ever told you not to call?',
    ask: 'Has {who} ever told you not to ring?',
    why: 'Once somebody has said so you may not ring again, however long ago it was and however good a customer they are, until they change their mind.',
    rules: ['pecr.r21.objection'],
    factKey: 'told-not-to-call',
    answers: [
      { id: 'no', label: 'No', hint: 'Or they have since told you that calls are fine.', next: 'own-rule-sign' },
      { id: 'yes', label: 'Yes', next: 'objected' },
    ],
  },
  'own-rule-sign': {
    kind: 'question',
    part,
    short: 'Own rule on interest?',
    ask: 'Do you have a rule of your own to ring only those who showed an interest?',
    why: 'Some organisations ring only people, or only companies, who have shown that they want to hear from them. That is stricter than the law, and then it counts.',
    rules: ['house.positive-indication-only', 'house.corporate-as-individual', 'settled.house-reach'],
    factKey: 'own-rule-sign',
    answers: [
      { id: 'no', label: 'No such rule for {who}', short: 'No', next: 'calls-are-fine' },
      { id: 'yes', label: 'Yes', next: 'sign-of-interest' },
    ],
  },
  'sign-of-interest': {
    kind: 'question',
    part,
    short: 'Shown an interest?',
    ask: 'Has {who} shown that they want to hear from you?',
    why: 'Your own rule asks for a sign, such as an answer to your message or a card handed over for this purpose. Accepting a connection alone says little.',
    rules: ['house.positive-indication-only', 'house.stricter-only', 'settled.house-reach'],
    factKey: 'sign-of-interest',
    answers: [
      {
        id: 'yes',
        label: 'Yes, and we can show it',
        hint: 'It is not by itself consent, so the questions go on.',
        next: 'calls-are-fine',
      },
      { id: 'no', label: 'No, or we cannot show it', next: 'own-rule-blocked' },
    ],
  },
  'calls-are-fine': {
    kind: 'question',
    part,
    short: 'Told you calls are fine?',
    ask: 'Has {who} told you that calls from you to this number are fine?',
    why: 'The law lets anybody make an exception for one caller. It has to be about you and this number, and you must be able to prove it. Then the telephone registers do not stand in the way.',
    rules: ['pecr.r21.override', 'settled.call-consent-first'],
    factKey: 'calls-are-fine',
    answers: [
      {
        id: 'yes',
        label: 'Yes, and we can show it',
        hint: 'A form, an e-mail or a dated note of what was said.',
        next: 'named-person',
        adds: [
          {
            say: 'Keep the evidence with the number. If the number turns up on a register, note that beside it.',
            rules: ['pecr.r21.override', 'settled.call-consent-first', 'acc.record'],
          },
        ],
      },
      {
        id: 'no',
        label: 'No, or we cannot show it',
        hint: 'Being an old customer does not count.',
        usual: true,
        next: 'screened',
      },
    ],
  },
  screened: {
    kind: 'question',
    part,
    short: 'Screened in the last 27 days?',
    ask: 'Was the number screened in the last 27 days?',
    why: 'Before an unasked marketing call the number must be checked against the telephone registers, and the result goes stale after 27 days. A private number: the Telephone Preference Service (TPS). Any business number, also of unknown legal form: the TPS and the Corporate TPS.',
    rules: [
      'pecr.r21.tps',
      'pecr.r21.screen-age',
      'pecr.r21.28-days',
      'pecr.r21.both-registers',
      'settled.unknown-business',
    ],
    factKey: 'screened',
    answers: [
      { id: 'yes', label: 'Yes, against every register it needs', next: 'listed' },
      {
        id: 'one-register',
        label: 'Only against one of the two',
        hint: 'For a business number.',
        next: 'screen-first',
      },
      { id: 'no', label: 'No, or longer ago', next: 'screen-first' },
    ],
  },
  listed: {
    kind: 'question',
    part,
    short: 'On a register?',
    ask: 'Is the number on one of the registers?',
    why: 'A number on a register may not be rung for marketing. The result does not say since when it has been listed, so listed means listed.',
    rules: ['pecr.r21.tps', 'settled.listed-is-listed'],
    factKey: 'listed',
    answers: [
      { id: 'no', label: 'No', next: 'named-person' },
      { id: 'yes', label: 'Yes, on the TPS or the Corporate TPS', next: 'listed-blocked' },
    ],
  },
  'named-person': {
    kind: 'question',
    part,
    short: 'A person you know by name?',
    ask: 'Do you hold the name of the person you want to speak to?',
    why: 'As soon as you hold a person’s name or direct number it is personal data, also at work, and the UK GDPR applies besides the rules on calls.',
    rules: ['pecr.named-business-contact', 'pecr.scope'],
    factKey: 'named-person',
    answers: [
      { id: 'yes', label: 'Yes', next: 'reason-and-notice' },
      { id: 'no', label: 'No, only a switchboard or general number', next: 'no-contact-call' },
    ],
  },
  'reason-and-notice': {
    kind: 'question',
    part,
    short: 'Reason and notice on file?',
    ask: 'Is it written down why you may use these details, and are people told about it?',
    why: 'You need a lawful basis, usually legitimate interests weighed in a short written assessment, or consent. And the person must be able to read what you hold and why.',
    rules: ['li.marketing', 'lia.test', 'notice.14', 'pecr.named-business-contact'],
    factKey: 'reason-and-notice',
    answers: [
      { id: 'yes', label: 'Yes, both', next: 'no-contact-call' },
      { id: 'no', label: 'No, or only one of them', next: 'finish-assessment' },
    ],
  },
  'no-contact-call': {
    kind: 'question',
    part,
    short: 'No contact at all?',
    ask: 'Is {who} marked “no contact at all”?',
    why: 'With this mark a person has to decide each time.',
    rules: ['settled.suppression-scope'],
    factKey: 'is-no-contact',
    answers: [
      { id: 'no', label: 'No', next: 'may-call' },
      { id: 'yes', label: 'Yes', next: 'call-decide' },
    ],
  },
})
