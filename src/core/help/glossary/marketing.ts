import type { Term } from '../term'

/** Words of marketing, permissions and cookies. */
export const marketingTerms: readonly Term[] = [
  {
    word: 'May I contact?',
    say: 'Whether you may ring, e-mail or write to somebody for marketing. It says why, and what would mend it.',
    rules: ['pecr.dm.definition', 'object.marketing'],
    href: '/marketing/may-i',
  },
  {
    word: 'Do not contact',
    also: ['opt-out', 'unsubscribe', 'objection to direct marketing'],
    say: 'Somebody wants no marketing. You stop at once, for free, and ask for no reason.',
    rules: ['object.marketing', 'optout.now'],
    href: '/requests/new?kind=do-not-contact',
  },
  {
    word: 'Suppression list',
    also: ['do-not-contact list', 'suppression entry'],
    say: 'The short list of who must not be marketed to. It keeps just enough to know them again, even after an erasure.',
    rules: ['suppress.keep', 'suppress.check'],
    href: '/marketing/do-not-contact',
  },
  {
    word: 'Marketing',
    also: ['direct marketing'],
    say: 'A message to a certain person that promotes something, or the aims of an organisation. Fundraising counts too.',
    rules: ['pecr.dm.definition', 'pecr.dm.aims'],
    href: '/guidance',
  },
  {
    word: 'Service message',
    say: 'A message somebody needs because of what they already have with you, such as a new time. It promotes nothing.',
    rules: ['pecr.dm.service-message', 'pecr.dm.mixed'],
  },
  {
    word: 'Consent',
    also: ['opt-in', 'permission'],
    say: 'A free, clear yes to something exact. You can show when it was given and to which words, and it can be taken back.',
    rules: ['consent.standard', 'consent.record', 'consent.withdraw'],
    href: '/marketing/permissions',
  },
  {
    word: 'Explicit consent',
    say: 'A yes in words of its own, such as a signature, for details that are more private than others.',
    rules: ['special.coaching'],
  },
  {
    word: 'Soft opt-in',
    say: 'Somebody who bought or asked about a thing may get e-mails about things like it, if each has a way to stop.',
    rules: ['pecr.r22.soft', 'pecr.r22.soft.limits'],
  },
  {
    word: 'TPS and CTPS',
    also: ['Telephone Preference Service', 'Corporate TPS'],
    say: 'Two official lists of numbers that want no marketing calls: of people, and of firms. You look before you ring.',
    rules: ['pecr.r21.tps', 'pecr.r21.both-registers'],
    href: '/marketing/screening',
  },
  {
    word: 'FPS',
    also: ['Fax Preference Service'],
    say: 'The same for fax machines.',
    rules: ['pecr.r20.corporate'],
    href: '/marketing/screening',
  },
  {
    word: 'Screening',
    say: 'Comparing numbers with those lists before a call, and noting the day.',
    rules: ['pecr.r21.28-days', 'pecr.r21.screen-age'],
    href: '/marketing/screening',
  },
  {
    word: 'Individual or company subscriber',
    also: ['individual subscriber', 'corporate subscriber'],
    say: 'Whose line or address it is. People, sole traders and most partnerships are more protected than companies.',
    rules: ['pecr.subscriber.individual', 'pecr.subscriber.corporate'],
  },
  {
    word: 'Campaign check',
    say: 'A whole list is looked at before a mailing or calls: who may be reached, who not, and why.',
    rules: ['suppress.check'],
    href: '/marketing/campaigns',
  },
  {
    word: 'Cookie',
    also: ['tracking pixel', 'storage on a device'],
    say: 'Something a website leaves on or reads from a visitor’s device. Most of it needs their yes first.',
    rules: ['cookie.prohibition', 'cookie.consent'],
    href: '/documents/cookies',
  },
  {
    word: 'Your own rules',
    also: ['house rules'],
    say: 'Where you want to be stricter than the law. They can never make an answer looser.',
    rules: ['house.stricter-only'],
    href: '/settings/own-rules',
  },
]
