import { defineWhys } from './why-asked'

/** Why the record of processing asks what it asks. */
export const processingWhys = defineWhys({
  'group.data': {
    about: 'the kinds held',
    why: 'The record lists what kinds of details you hold, and about whom. People may ask for the same.',
    rules: ['ropa.duty', 'sar.content'],
  },
  'group.source': {
    about: 'where you have it from',
    why: 'Whoever did not give you the details must be told where you have them from.',
    rules: ['notice.14'],
  },
  'group.reach': {
    about: 'who sees it and where',
    why: 'When somebody asks, you look in each place. The notice names who else has the details.',
    rules: ['ropa.duty', 'notice.13', 'sar.search'],
  },
  'purpose.purpose': {
    about: 'the purpose',
    why: 'Details may be used only for what people were told, or for something close to it.',
    rules: ['ropa.duty', 'purpose.compat'],
  },
  'purpose.basis': {
    about: 'the ground in law',
    why: 'Each purpose needs a reason in law. More private details need a second one.',
    rules: ['basis.list', 'special.basis-too'],
  },
  'purpose.retention': {
    about: 'the end of it',
    why: 'The record says when each kind of details goes. The schedule holds the number, so that there is only one.',
    rules: ['ropa.duty', 'retention.principle'],
  },
  'recipient.who': {
    about: 'the firm outside',
    why: 'People must be told who else has their details. Outside the United Kingdom something must protect them.',
    rules: ['notice.13', 'transfer.us'],
  },
  'recipient.contract': {
    about: 'what is in writing',
    why: 'A firm that handles details for you may do only what you say. A written contract must bind it to that.',
    rules: ['processor.contract'],
  },
})
