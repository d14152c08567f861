import { defineWhys } from './why-asked'

/** Why the privacy policy asks its questions, by the answer they fill; `#` stands for the number in a list. */
export const policyWhys = defineWhys({
  'policy.marketing.calls': {
    about: 'marketing calls',
    why: 'Marketing calls have rules of their own, and people must be told how to stop them.',
    rules: ['pecr.r21.tps', 'object.inform'],
  },
  'policy.marketing.screening': {
    about: 'looking numbers up',
    why: 'Numbers on the two official lists may not be rung without a yes. The policy may say you look only if you do.',
    rules: ['pecr.r21.tps', 'pecr.r21.both-registers'],
  },
  'policy.marketing.emails': {
    about: 'marketing messages',
    why: 'Most people must have said yes before an advert by e-mail or text. The policy says so.',
    rules: ['pecr.r22.consent', 'pecr.r22.soft'],
  },
  'policy.marketing.everyMessage': {
    about: 'the way out of it',
    why: 'No message may hide who sent it, and each must give an address to stop the next.',
    rules: ['pecr.r23', 'pecr.unsub.every-message'],
  },
  'policy.website.used': {
    about: 'visitors',
    why: 'Visitors must be able to read what your site finds out about them.',
    rules: ['notice.13'],
  },
  'policy.cookies.used': {
    about: 'their devices',
    why: 'Most of what a site leaves on a device needs a yes first, and always a clear word about it.',
    rules: ['cookie.prohibition', 'cookie.consent'],
  },
  'policy.cookies.choice': {
    about: 'a true choice',
    why: 'Saying no must be as easy as saying yes. Otherwise the yes does not count.',
    rules: ['cookie.banner', 'consent.standard'],
  },
  'policy.recording.used': {
    about: 'recorded calls',
    why: 'Callers and staff must be told before they are recorded, not only by a web page.',
    rules: ['rec.inform', 'rec.basis'],
  },
  'policy.recording.told': {
    about: 'telling callers',
    why: 'You may record only if you do all you can to tell everybody on the line.',
    rules: ['rec.inform', 'rec.intercept'],
  },
  'policy.recording.bases': {
    about: 'the ground for recording',
    why: 'Each purpose of a recording needs a reason in law.',
    rules: ['rec.basis', 'basis.list'],
  },
  'policy.recording.retention': {
    about: 'the end of recordings',
    why: 'A recording needs an end as any record does. “Archived now and then” is none.',
    rules: ['rec.retention'],
  },
  'policy.automated.used': {
    about: 'computers that decide',
    why: 'A decision nobody looks at is allowed only with safeguards, and people must be told of it.',
    rules: ['adm.rules', 'notice.13'],
  },
  'policy.security.ticks': {
    about: 'what is truly in place',
    why: 'You must keep details safe. But a policy that says more than is true is worse than a short one.',
    rules: ['security.measures'],
  },
  'policy.records.requestMonths': {
    about: 'keeping old requests',
    why: 'You keep the log long enough to show that you answered, and no longer.',
    rules: ['rights.log', 'retention.principle'],
  },
  'policy.records.breachMonths': {
    about: 'keeping old breaches',
    why: 'The regulator may ask for the record of every breach, so it is kept for years.',
    rules: ['breach.register', 'settled.retention-extra'],
  },
  'policy.records.consentMonths': {
    about: 'keeping the proof',
    why: 'As long as you use a yes, and for a while after it, you must be able to show it.',
    rules: ['consent.record', 'retention.principle'],
  },
  'policy.categories.#.data': {
    about: 'what you hold',
    why: 'People can judge only what they are told. Name the kinds of details, in words they use.',
    rules: ['notice.13', 'notice.14'],
  },
  'policy.categories.#.source': {
    about: 'the giver',
    why: 'Details that came from elsewhere must be named with their source.',
    rules: ['notice.14'],
  },
  'policy.categories.#.uses.#.purpose': {
    about: 'the purpose',
    why: 'Each use is told with its purpose. A use nobody was told of is a surprise, and may not be allowed.',
    rules: ['notice.13', 'purpose.compat'],
  },
  'policy.categories.#.uses.#.bases': {
    about: 'the ground for the use',
    why: 'Without a reason in law a use is not allowed at all. What rights people have depends on it too.',
    rules: ['basis.list', 'notice.13'],
  },
  'policy.categories.#.uses.#.interest': {
    about: 'your interest',
    why: 'Where you rely on an interest of your own, people are told which, so that they can object.',
    rules: ['lia.test', 'object.general'],
  },
  'policy.categories.#.uses.#.special.condition': {
    about: 'the second ground',
    why: 'Health, beliefs and the like need a second reason in law, beside the first.',
    rules: ['special.health', 'special.basis-too'],
  },
  'policy.recipients.#.country': {
    about: 'the place it is kept',
    why: 'Outside the United Kingdom the law may protect less. People are told, and something must make up for it.',
    rules: ['notice.13', 'transfer.us'],
  },
  'policy.recipients.#.contract': {
    about: 'what binds them',
    why: 'A firm that works for you may use the details only as you say, and that stands in a contract.',
    rules: ['processor.contract'],
  },
})
