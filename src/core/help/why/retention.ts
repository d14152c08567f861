import { defineWhys } from './why-asked'

/** Why keeping something, and keeping it longer, asks what it asks. */
export const retentionWhys = defineWhys({
  'extend.until': {
    about: 'a new end',
    why: 'Nothing is kept without an end. On the new day the question comes back by itself.',
    rules: ['retention.principle', 'retention.engine'],
  },
  'extend.reason': {
    about: 'needing it still',
    why: 'You may keep only what you still need. If somebody asks, this reason is your answer.',
    rules: ['retention.principle', 'acc.record'],
  },
  'extend.decidedBy': {
    about: 'your name to it',
    why: 'A decision has somebody who made it. That shows it was thought about.',
    rules: ['acc.record'],
  },
  'extend.approver': {
    about: 'a second person',
    why: 'For coaching notes over five years, one person alone does not decide.',
    rules: ['retention.coaching'],
  },
  'row.period': {
    about: 'the length',
    why: 'Every kind of record has an end, or a test for it. “As long as needed” is neither.',
    rules: ['retention.principle'],
  },
  'row.trigger': {
    about: 'the first day of it',
    why: 'A length means little without the day it starts: from the last contact, from the end of a contract.',
    rules: ['retention.principle', 'retention.engine'],
  },
  'row.basis': {
    about: 'the grounds for it',
    why: 'The law seldom names a number, so you choose it, and can say why.',
    rules: ['retention.principle', 'acc.record'],
  },
})
