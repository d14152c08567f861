import type { RuleId } from '../law/rules'

/** One wish that is often found in documents of this kind, and what the law says today instead. */
export type Departure = { readonly often: string; readonly today: string; readonly rules: readonly RuleId[] }

/** What older documents of each kind say that no longer holds, by template id; shown beside the answers, never in the document. */
export const departures: Readonly<Record<string, readonly Departure[]>> = {
  'public-body-guidance': [
    {
      often: 'The regulator’s guidance of August 2021 is new.',
      today:
        'It is still the way to look at messages of public bodies. Much around it is newer, such as what direct marketing means and how high a fine can be. Look at the official page before you rely on it.',
      rules: ['psm.all-sectors', 'pecr.dm.definition', 'pecr.penalty'],
    },
    {
      often: 'A message to many about a new service, for instance to everybody with diabetes, always needs consent.',
      today:
        'Where the NHS pays for it and it belongs to their care, current guidance does not call it marketing. You can still ask for consent first: that is one of your own rules.',
      rules: ['psm.seed2-conflict', 'psm.task-test', 'house.cautious-nhs'],
    },
  ],
  'cookie-notice': [
    {
      often: 'Cookies need consent, with two exceptions.',
      today:
        'There are five since February 2026. Simple statistics and a chosen appearance need a way to say no; finding somebody in an emergency needs nothing.',
      rules: ['cookie.transmission', 'cookie.strict', 'cookie.statistics', 'cookie.appearance', 'cookie.emergency'],
    },
    {
      often: 'Visitors who want no cookies change the settings of their browser.',
      today: 'That is no way to say no. Give them a switch of your own that is simple and free.',
      rules: ['cookie.statistics.limits', 'cookie.banner'],
    },
  ],
  'privacy-policy': [
    {
      often: 'Suppliers in the United States under Privacy Shield.',
      today: 'It has not counted since July 2020. There is the data bridge, or a transfer agreement.',
      rules: ['transfer.us'],
    },
    {
      often: 'Details kept “indefinitely”.',
      today: 'Say what ends it, and how often you look whether you still need them.',
      rules: ['retention.principle'],
    },
    {
      often: 'Legitimate interests for everybody at work, and for news to associates and suppliers.',
      today:
        'Sole traders and ordinary partnerships are people in law: e-mails and texts that market need their consent, or the exception for customers.',
      rules: ['pecr.subscriber.individual', 'pecr.r22.consent'],
    },
    {
      often: 'A check of the Corporate TPS, and only before a first call.',
      today: 'Both registers, before every call nobody asked for, however long you know them.',
      rules: ['pecr.r21.tps', 'pecr.r21.both-registers'],
    },
    {
      often: 'No way to complain to you, and a log without due dates.',
      today: 'People complain to you first. The log carries the day an answer is due.',
      rules: ['complaint.right', 'rights.log'],
    },
  ],
  'pecr-policy': [
    {
      often: 'The rule for companies is about to end.',
      today:
        'It stands. The change was proposed elsewhere and never became law here. You can be stricter all the same: that is one of your own rules.',
      rules: ['pecr.r22.eprivacy-note', 'pecr.r22.corporate'],
    },
    {
      often: 'Somebody accepted on LinkedIn, so they may be contacted.',
      today: 'Keep what they said they want. Accepting a connection alone says little.',
      rules: ['consent.standard', 'house.positive-indication-only'],
    },
    {
      often: 'A call about one particular job is no marketing.',
      today: 'The law does not settle this. It stands here as your own judgement, with its reason.',
      rules: ['settled.specific-opportunity'],
    },
    {
      often: 'You are registered with TPS.',
      today: 'Callers take a licence for the list, or use somebody who has one.',
      rules: ['pecr.tps.registration'],
    },
    {
      often: 'PECR as it stood in January 2019.',
      today:
        'Since then it has a new meaning of direct marketing, five exceptions for cookies instead of two, a soft opt-in for charities, and much higher fines.',
      rules: ['pecr.dm.definition', 'cookie.prohibition', 'pecr.r22.charity', 'pecr.penalty'],
    },
    {
      often: 'Texts to patients need “explicit” consent, and every health campaign is marketing.',
      today:
        'Ordinary consent is the measure, and a message that your task asks for is no marketing if its words are neutral.',
      rules: ['consent.standard', 'psm.task-test'],
    },
  ],
  'call-recording-policy': [
    {
      often: 'Whoever goes on with the call agrees to be recorded.',
      today: 'Going on is not consent. Rely on another ground, one for each purpose.',
      rules: ['rec.basis'],
    },
    {
      often: '“GDPR”, and a “Data Controller” who is a person.',
      today:
        'The law here is the UK GDPR. In law your organisation itself is the controller; name the role of whoever decides for it.',
      rules: ['rec.policy-fields', 'acc.record'],
    },
    {
      often: 'People are told on the website and in the terms.',
      today: 'That is too little: they must hear it before or at the start of the call, and staff must know too.',
      rules: ['rec.inform'],
    },
    {
      often: 'Requests for a recording must be in writing.',
      today: 'A person may ask in any way. Only your own notice inside is in writing.',
      rules: ['rights.any-form', 'rec.sar'],
    },
    {
      often: 'Recordings are “periodically archived”.',
      today: 'That is no period. Each purpose has its own, and then the recording goes.',
      rules: ['rec.retention'],
    },
    {
      often: 'Recording to develop policies, products or services.',
      today: 'The regulations on recording calls do not plainly name these. Ask for advice before you rely on them.',
      rules: ['rec.intercept'],
    },
  ],
  'recording-request': [
    {
      often: 'Whoever wants a recording must ask in writing.',
      today: 'That can be asked of your own staff and of the police. A person may ask for their own calls in any way.',
      rules: ['rights.any-form', 'rec.sar'],
    },
  ],
  'recording-announcement': [
    {
      often: '“By going on with this call you agree to be recorded.”',
      today: 'Leave it out: going on is not consent. Say that calls are recorded, why, and what else one can do.',
      rules: ['rec.basis', 'rec.inform'],
    },
  ],
  'email-signature': [
    {
      often: 'Personal e-mails rest on legitimate interests, whoever gets them.',
      today: 'Sole traders and ordinary partnerships need to have said yes first. A signature does not make up for it.',
      rules: ['pecr.subscriber.individual', 'pecr.r22.consent'],
    },
  ],
  'unsubscribe-footer': [
    {
      often: 'A link to unsubscribe, and so anybody may be e-mailed.',
      today: 'The link is always needed. People, sole traders and partnerships need to have said yes first, too.',
      rules: ['pecr.r22.consent', 'pecr.unsub.every-message'],
    },
  ],
}
