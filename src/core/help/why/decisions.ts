import { defineWhys } from './why-asked'

/** Why a guide asks for more than its answers: what is kept with a decision, and what is added to it later. */
export const decisionWhys = defineWhys({
  'guide.who': {
    about: 'the one it concerns',
    why: 'The answer may depend on whose line or mailbox it is. What Steward holds on them, it need not ask you.',
    rules: ['pecr.subscriber.who', 'acc.record'],
  },
  'guide.subject': {
    about: 'a title to find it by',
    why: 'The answer is kept under these words. You find it by them again, and can show what it was for.',
    rules: ['acc.record'],
  },
  'decision.task': {
    about: 'the duty you carry out',
    why: 'A public body may send what its task needs, and that is then no marketing. You must be able to name the task.',
    rules: ['psm.task-test'],
  },
  'decision.taskSource': {
    about: 'the ground of the duty',
    why: 'A task counts only if it is written down somewhere. Name the place, so that others can read it too.',
    rules: ['psm.task-test'],
  },
  'decision.author': {
    about: 'somebody behind it',
    why: 'If the answer is ever doubted, this shows whom to ask. You must be able to say who chose.',
    rules: ['acc.record'],
  },
  'decision.role': {
    about: 'their work here',
    why: 'Names come and go. What they did here shows why the choice was theirs to make.',
    rules: ['acc.record'],
  },
  'decision.note': {
    about: 'your own thinking',
    why: 'The answers show what you chose. Your own words show why, and that is the proof you may need.',
    rules: ['acc.record'],
  },
  'decision.judgement': {
    about: 'the view you take',
    why: 'The law does not say it outright, so this is a view of your own. It counts only with the reason you give.',
    rules: ['settled.specific-opportunity'],
  },
  'decision.signedOffBy': {
    about: 'a second pair of eyes',
    why: 'One person can miss something. A second name shows that you took care over it.',
    rules: ['acc.record'],
  },
  'decision.reviewOn': {
    about: 'coming back to it',
    why: 'People, your plans and the law change. What was right today may be wrong in a year.',
    rules: ['acc.record'],
  },
  'decision.judgementUntil': {
    about: 'the end of this view',
    why: 'A view of your own may not count for ever. From this day on it does not, until somebody has looked again.',
    rules: ['settled.specific-opportunity'],
  },
  'line.safeguard': {
    about: 'the care you take',
    why: 'What you do so that nobody is harmed is part of the proof. A promise counts only if it is kept.',
    rules: ['acc.record'],
  },
  'line.agreed': {
    about: 'their view of it',
    why: 'They may agree to a part only, or ask for something first. Then their own words say so.',
    rules: ['acc.record'],
  },
  'line.unchanged': {
    about: 'why nothing moves',
    why: 'What the answer rests on has changed. If it still holds, you must be able to show why.',
    rules: ['acc.record'],
  },
  'line.owner': {
    about: 'a name for it',
    why: 'What nobody owns is not done. The name also shows whom to ask later.',
    rules: ['acc.record'],
  },
  'line.on': {
    about: 'when it counts',
    why: 'The day shows what was in place when you sent or rang, and what came only after.',
    rules: ['acc.record'],
  },
})
