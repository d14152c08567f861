import { defineWhys } from './why-asked'

/** Why the report of a breach asks what it asks: in the order of what the regulator wants to know. */
export const breachWhys = defineWhys({
  'breach.kind': {
    about: 'the kind of accident',
    why: 'The regulator asks what happened. The kind also shows you what keeps happening, so that it can stop.',
    rules: ['breach.content', 'breach.prevent'],
  },
  'breach.nearMiss': {
    about: 'what nearly happened',
    why: 'If no details were lost or seen, there is nothing to report. You still learn from it.',
    rules: ['breach.definition', 'breach.prevent'],
  },
  'breach.role': {
    about: 'who decides about it',
    why: 'If you only handle the details for a client, you tell the client at once, and the client decides on the report.',
    rules: ['breach.processor', 'settled.processor-clock'],
  },
  'breach.occurred': {
    about: 'the moment itself',
    why: 'The report says when it happened, as well as you know. The 72 hours do not run from here.',
    rules: ['breach.content', 'breach.aware'],
  },
  'breach.foundAt': {
    about: 'how it came out',
    why: 'The time between finding it and being sure must be short. The regulator looks at that gap.',
    rules: ['breach.aware', 'breach.72h'],
  },
  'breach.awareAt': {
    about: 'the start of the 72 hours',
    why: 'The 72 hours start when you were reasonably sure that details about people are affected. Nights and weekends count.',
    rules: ['breach.aware', 'breach.72h'],
  },
  'breach.dataCategories': {
    about: 'the kinds of details',
    why: 'Health or bank details can do more harm than a name. This weighs on whom you must tell.',
    rules: ['breach.factors', 'breach.content'],
  },
  'breach.peopleCategories': {
    about: 'the kinds of people',
    why: 'Harm to children, patients or people at risk weighs more. The report names the kinds of people.',
    rules: ['breach.factors', 'breach.content'],
  },
  'breach.peopleCount': {
    about: 'the number',
    why: 'The report gives a rough number. A guess will do now, and you can put it right later.',
    rules: ['breach.content', 'breach.phased'],
  },
  'breach.ongoing': {
    about: 'stopping it',
    why: 'What still leaks must be stopped first. The regulator asks what you have done about it.',
    rules: ['breach.content', 'security.measures'],
  },
  'assess.kind': {
    about: 'how private it is',
    why: 'The more private the details, the worse a loss. This is the base of the score.',
    rules: ['breach.enisa', 'breach.factors'],
  },
  'assess.ease': {
    about: 'naming somebody',
    why: 'Details that nobody can tie to a person do less harm. Coded lists count as hard to tie.',
    rules: ['breach.enisa', 'breach.factors'],
  },
  'assess.seen': {
    about: 'strangers’ eyes',
    why: 'One known person who gave it back is less of a danger than people you do not know.',
    rules: ['breach.enisa', 'breach.factors'],
  },
  'assess.reach': {
    about: 'your own copy',
    why: 'A loss can hurt even if nobody saw it: no notes, no treatment. So being unable to get at it counts too.',
    rules: ['breach.enisa', 'breach.definition'],
  },
  'assess.changed': {
    about: 'spoilt details',
    why: 'Wrong details can lead to wrong care or a wrong bill, and that is a harm as well.',
    rules: ['breach.enisa', 'breach.definition'],
  },
  'assess.intent': {
    about: 'bad will',
    why: 'Whoever took it on purpose is likely to use it. That makes harm more likely than a slip does.',
    rules: ['breach.enisa', 'breach.factors'],
  },
})
