import type { Duty } from '../../flows/flow'
import type { Channel } from '../channel'

const honestEmail: Duty = {
  say: 'Show who you are, with your company details, and a free and simple way to say no that works.',
  rules: ['pecr.r23', 'pecr.unsub.every-message', 'pecr.email.company-details', 'settled.company-details'],
}

const honestMessage: Duty = {
  say: 'Show who you are, and a free and simple way to say no that works.',
  rules: ['pecr.r23', 'pecr.unsub.every-message'],
}

/** In every electronic message: who sends it, and how to say no. The details of a company are asked of e-mails only. */
export function honestSender(channel: Channel): Duty {
  return channel === 'email' ? honestEmail : honestMessage
}

/** A yes or a soft opt-in carries the sender’s own message to them, and nothing else. */
export const ownMessage: Duty = {
  say: 'Promote nobody else whom their yes does not name, and send it to no friends of theirs.',
  rules: ['settled.friend-and-third-party', 'refer.friend', 'consent.indirect'],
}

/** The consent or the soft opt-in stays provable. */
export const keepProof: Duty = {
  say: 'Keep the proof, and stop at once when they say no.',
  rules: ['consent.record', 'optout.now'],
}

/** A soft opt-in is no consent, so the UK GDPR asks for another basis. */
export const softBasis: Duty = {
  say: 'Let it rest on legitimate interests, weighed in an assessment, and not on consent.',
  rules: ['basis.after-pecr', 'li.marketing', 'lia.test'],
}

/** Where no yes carries it: a refusal is obeyed all the same. */
export const stopAtOnce: Duty = {
  say: 'When they say stop, by any route, stop at once and put them on the do-not-contact list.',
  rules: ['optout.now', 'optout.any-route', 'suppress.keep'],
}

/** A firm can refuse for everybody there, and somebody who left is there no more. */
export const stopForFirm: Duty = {
  say: 'When the person or the whole organisation says stop, stop at once; and stop when the person leaves.',
  rules: ['optout.now', 'object.marketing', 'suppress.organisation', 'retention.defaults'],
}

/** The first message says that they can object. */
export const tellRight: Duty = {
  say: 'Say in the first message that they can refuse marketing at any time, apart from everything else.',
  rules: ['object.inform'],
}

/** Linked in what is sent, unless they have it. */
export const linkNotice: Duty = {
  say: 'Link your privacy notice, unless they had it already.',
  rules: ['notice.14', 'pecr.named-business-contact'],
}

/** Type says company, and no number proves it. */
export const confirmForm: Duty = {
  say: 'Confirm the legal form: find the company or charity number and write it down.',
  rules: ['settled.corporate-proof', 'pecr.subscriber.corporate'],
}

/** They may ask where their details came from, and a letter says it (`notice.14`). */
export const findSource: Duty = {
  say: 'Find out where these details came from and write it down: they may ask.',
  rules: ['list.public-source', 'notice.14'],
}

/** Only what the assessment covers, and not the words of consent. */
export const keepToAssessment: Duty = {
  say: 'Keep to what your assessment covers, and do not write as if they had agreed.',
  rules: ['lia.test', 'li.marketing'],
}

/** An attempt counts as a call. */
export const logCall: Duty = {
  say: 'Log the call, also when nobody picks up.',
  rules: ['pecr.attempt', 'acc.record'],
}

/** What every live marketing call owes. */
export const callDuties: readonly Duty[] = [
  { say: 'Show your number, or one on which you can be reached.', rules: ['pecr.r21.cli'] },
  { say: 'Say who is calling, and give an address or a freephone number when asked.', rules: ['pecr.r24.live'] },
  { say: 'Tell them that they can say stop, and stop at once if they do.', rules: ['object.inform', 'optout.now'] },
  logCall,
  {
    say: 'Say nothing of claims or pensions: calls about those have stricter rules of their own.',
    rules: ['pecr.r21a', 'pecr.r21b'],
  },
]
