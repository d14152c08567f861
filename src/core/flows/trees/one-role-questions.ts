import { defineSteps } from '../flow'
import type { IsMarketingEnd } from './is-marketing-outcomes'

const part = 'role'

/**
 * A recruiter’s message about one named role: the refusal first, which counts either way, then what the message holds, then
 * the judgement on file (`settled.specific-opportunity`).
 */
export const oneRoleQuestions = defineSteps<IsMarketingEnd>()({
  CM1: {
    kind: 'question',
    part,
    short: 'On the list?',
    ask: 'Is the person on your do-not-contact list for this?',
    why: 'A refusal stops this message whether it is called marketing or not.',
    rules: ['suppress.check', 'settled.specific-opportunity'],
    factKey: 'is-suppressed',
    answers: [
      { id: 'no', label: 'No', next: 'IM6.role-reference' },
      { id: 'yes', label: 'Yes', hint: 'For this way, this purpose, or all marketing.', next: 'CM1.yes' },
    ],
  },
  'IM6.role-reference': {
    kind: 'question',
    part,
    short: 'A role with a reference?',
    ask: 'Is it about one role, with a reference you can look up?',
    why: 'The view holds for one real vacancy of one client. The reference shows later that there was one.',
    rules: ['settled.specific-opportunity'],
    answers: [
      { id: 'yes', label: 'Yes', next: 'IM6.general-promotion' },
      { id: 'no', label: 'No', hint: 'Several roles, or none in particular.', next: 'IM6.no' },
    ],
  },
  'IM6.general-promotion': {
    kind: 'question',
    part,
    short: 'Anything else promoted?',
    ask: 'Does it promote you as a recruiter as well?',
    why: 'A line that praises your firm, or invites people to sign up, makes the whole message marketing.',
    rules: ['pecr.dm.mixed', 'settled.specific-opportunity'],
    answers: [
      { id: 'no', label: 'No, not in any line', usual: true, next: 'IM6.opt-out' },
      { id: 'yes', label: 'Yes', next: 'IM6.no' },
    ],
  },
  'IM6.opt-out': {
    kind: 'question',
    part,
    short: 'A way to refuse?',
    ask: 'Does it say how to refuse more of these?',
    why: 'Your own view carries the message only with a simple way out. On a call, say it.',
    rules: ['settled.specific-opportunity', 'optout.any-route'],
    answers: [
      { id: 'yes', label: 'Yes', next: 'IM6.on-file' },
      { id: 'no', label: 'No', next: 'IM6.no' },
    ],
  },
  'IM6.on-file': {
    kind: 'question',
    part,
    short: 'Your view on file?',
    ask: 'Is your own view on file, and its day for a second look still to come?',
    why: 'The view loosens what the regulator says, so it is no plain setting. It counts only as a judgement with a reason, a reviewer, a date and a day to look at it again.',
    rules: ['settled.specific-opportunity', 'settled.no-looser', 'house.specific-opportunity-not-marketing'],
    factKey: 'role-judgement',
    answers: [
      { id: 'current', label: 'Yes, and that day is still to come', short: 'Yes', next: 'IM6.mark' },
      { id: 'past-review', label: 'Yes, but that day has passed', short: 'Out of date', next: 'IM6.no-judgement' },
      { id: 'none', label: 'No', next: 'IM6.no-judgement' },
    ],
  },
  'IM6.mark': {
    kind: 'question',
    part,
    short: 'No contact at all?',
    ask: 'Is the person marked “no contact at all”?',
    why: 'With this mark a person has to decide each time.',
    rules: ['settled.suppression-scope'],
    factKey: 'is-no-contact',
    answers: [
      { id: 'no', label: 'No', next: 'IM6.judgement' },
      { id: 'yes', label: 'Yes', next: 'IM6.no-contact' },
    ],
  },
})
