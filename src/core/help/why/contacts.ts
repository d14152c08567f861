import { defineWhys } from './why-asked'

/** Why the form of a contact asks what it asks. */
export const contactWhys = defineWhys({
  'contact.roles': {
    about: 'what they are to you',
    why: 'You need a reason in law to use somebody’s details. What they are to you gives the usual one, and you can change it.',
    rules: ['basis.list'],
  },
  'contact.legalForm': {
    about: 'what sort of firm',
    why: 'Companies may be e-mailed and rung more freely than people. Sole traders and most partnerships count as people.',
    rules: ['pecr.subscriber.corporate', 'pecr.subscriber.individual'],
  },
  'contact.legalNumber': {
    about: 'the proof of it',
    why: 'A name can sound like a company and not be one. The number is what you can show if somebody asks.',
    rules: ['settled.corporate-proof'],
  },
  'contact.subscriberType': {
    about: 'whose line it is',
    why: 'Whether you may market to a line or mailbox depends on who has the contract for it, not on who reads it.',
    rules: ['pecr.subscriber.who', 'pecr.subscriber.unknown'],
  },
  'contact.source': {
    about: 'the origin',
    why: 'People may ask where you have their details from, and you must be able to say.',
    rules: ['sar.content', 'notice.14'],
  },
  'contact.obtainedOn': {
    about: 'since when',
    why: 'If the details did not come from the person, you have a month from this day to tell them.',
    rules: ['notice.14', 'time.periods'],
  },
  'contact.obtainedFrom': {
    about: 'who gave them',
    why: 'Whoever gave you their details themselves was told then. Anybody else must be told by you, and soon.',
    rules: ['notice.13', 'notice.14'],
  },
  'contact.under18': {
    about: 'young people',
    why: 'Young people need more care. Steward then lets no marketing go without somebody’s decision.',
    rules: ['settled.under-18', 'children.notice'],
  },
})
