import { defineSteps, type Answer } from '../flow'
import type { ErasureEnd } from './erasure-outcomes'

const part = 'request'
const law = 'law'

const ground = (id: string, label: string, hint?: string): Answer<'care-record'> => ({
  id,
  label,
  ...(hint !== undefined && { hint }),
  next: 'care-record',
})

/** The questions about an erasure request, in the order of the rules (`flow.erasure` of the law digest). */
export const erasureQuestions = defineSteps<ErasureEnd>()({
  'who-is-asking': {
    kind: 'question',
    part,
    short: 'Sure who is asking?',
    ask: 'Are you sure enough that it is {who} who asks?',
    why: 'Erasing for the wrong person cannot be put right. But proof may be asked for only with a real doubt; for somebody you know, nothing more is needed.',
    rules: ['rights.id', 'sar.start'],
    factKey: 'identity-clear',
    answers: [
      { id: 'yes', label: 'Yes', next: 'unfounded' },
      { id: 'no', label: 'No, there is a real doubt', next: 'ask-who-it-is' },
    ],
  },
  unfounded: {
    kind: 'question',
    part,
    short: 'Plainly unfounded?',
    ask: 'Can you show that the request is plainly unfounded or excessive?',
    why: 'Only then may you refuse without looking further, and you must be able to show it for this case. That it is a nuisance is not enough.',
    example: 'They offer to drop it for money, or send the same request every week.',
    rules: ['rights.refuse', 'rights.refuse.unfounded', 'rights.refuse.excessive'],
    answers: [
      { id: 'no', label: 'No', usual: true, next: 'what-they-want' },
      { id: 'yes', label: 'Yes, and we can show it', next: 'refuse-unfounded' },
    ],
  },
  'what-they-want': {
    kind: 'question',
    part,
    short: 'What do they want?',
    ask: 'What does {who} really want?',
    why: 'Many who write “delete me” only want no more marketing. Some want the details kept but not used.',
    rules: ['object.marketing', 'restrict.when', 'erase.grounds'],
    answers: [
      { id: 'erased', label: 'To be erased, all or a part', short: 'Erased', usual: true, next: 'ground' },
      { id: 'no-marketing', label: 'Only that marketing stops', short: 'No marketing', next: 'only-marketing' },
      { id: 'unused', label: 'That it is kept but not used', short: 'Kept, unused', next: 'keep-unused' },
    ],
  },
  ground: {
    kind: 'question',
    part: law,
    short: 'Is there a ground?',
    ask: 'Is one of these true?',
    why: 'The law obliges you to erase only where one of these grounds applies. One is enough; take the clearest.',
    rules: ['erase.grounds', 'erase.coaching', 'erase.malicious'],
    answers: [
      ground('not-needed', 'You no longer need it', 'For what it was collected for.'),
      ground('consent-withdrawn', 'They took back their consent', 'And nothing else allows the use.'),
      ground('objection', 'They object', 'To marketing, or to a use you have no stronger reason for.'),
      ground('unlawful', 'It was used unlawfully', 'For example without any basis.'),
      ground('legal-duty', 'A law tells you to erase it'),
      ground('child-online', 'A child gave it to an online service', 'Also when they are grown up now.'),
      {
        id: 'malicious',
        label: 'It comes from a stalker’s false accusation',
        hint: 'The law has words for this ground, but in the text we read they were not in force yet.',
        short: 'Accusation',
        next: 'refuse-no-ground',
      },
      { id: 'none', label: 'None of these', short: 'None', next: 'refuse-no-ground' },
    ],
  },
  'care-record': {
    kind: 'question',
    part: law,
    short: 'Part of a health record?',
    ask: 'Is it a health record that your practice has to keep?',
    why: 'The record of care held by a health professional is normally not erased on request. This comes before every other reason to keep something.',
    rules: ['erase.gp', 'rect.duty', 'settled.erasure-order'],
    answers: [
      { id: 'no', label: 'No', usual: true, next: 'exception' },
      {
        id: 'part',
        label: 'A part of it is',
        next: 'still-open-part',
        adds: [
          {
            say: 'For the health record, offer a correction or a note instead. What is no part of it is erased.',
            rules: ['erase.gp', 'rect.duty', 'erase.exceptions'],
          },
        ],
      },
      { id: 'all', label: 'Yes, all of it', next: 'refuse-care-record' },
    ],
  },
  exception: {
    kind: 'question',
    part: law,
    short: 'Must or may any stay?',
    ask: 'Do you need any of it for one of these?',
    why: 'What is really needed for one of these need not be erased. The first that fits is the one to name.',
    rules: ['erase.exceptions', 'erase.coaching', 'settled.erasure-order'],
    factKey: 'open-claim',
    answers: [
      { id: 'none', label: 'No, none of these', usual: true, next: 'still-open' },
      {
        id: 'legal-claims',
        label: 'A legal claim',
        hint: 'One that is made, or that you have a real reason to expect.',
        next: 'claims-reach',
      },
      {
        id: 'legal-duty',
        label: 'A legal duty or a public task',
        hint: 'For example invoices you must keep for tax.',
        next: 'exception-reach',
      },
      { id: 'public-health', label: 'Public health or care', next: 'exception-reach' },
      { id: 'research', label: 'Archives, research or statistics', next: 'exception-reach' },
      { id: 'expression', label: 'Free expression and information', next: 'exception-reach' },
    ],
  },
  'claims-reach': {
    kind: 'question',
    part: law,
    short: 'How much for the claim?',
    ask: 'How much of it does the claim need?',
    why: 'Only what the claim needs may stay, and only for the claim. All that is needed may be refused; often a copy kept apart for the claim does as well.',
    rules: ['erase.exceptions', 'restrict.when'],
    answers: [
      { id: 'part', label: 'A part of it', next: 'still-open-part' },
      {
        id: 'all',
        label: 'All of it, as a copy locked away',
        short: 'A copy',
        hint: 'Nobody uses it for anything but the claim.',
        next: 'still-open-claims',
      },
      { id: 'all-in-use', label: 'All of it, just as it is', short: 'All', next: 'refuse-exception' },
    ],
  },
  'exception-reach': {
    kind: 'question',
    part: law,
    short: 'All or a part?',
    ask: 'How much of it does that reason cover?',
    why: 'What the reason does not cover is erased all the same.',
    rules: ['erase.exceptions'],
    answers: [
      { id: 'part', label: 'A part of it', next: 'still-open-part' },
      { id: 'all', label: 'All of it', next: 'refuse-exception' },
    ],
  },
  'still-open': {
    kind: 'question',
    part: 'hold',
    short: 'Anything else open?',
    ask: 'Is an access request, a complaint, a claim or an investigation about {who} still open?',
    why: 'What somebody asked to see, or what a complaint or claim is about, may not be destroyed before that is finished.',
    rules: ['rights.offence', 'settled.erasure-order', 'settled.retention-extra'],
    factKey: 'something-open',
    answers: [
      { id: 'no', label: 'No', next: 'erase' },
      { id: 'yes', label: 'Yes', next: 'finish-first' },
    ],
  },
  'still-open-part': {
    kind: 'question',
    part: 'hold',
    short: 'Anything else open?',
    ask: 'Besides what you keep: is an access request, a complaint, a claim or an investigation about {who} open?',
    why: 'What somebody asked to see, or what a complaint or claim is about, may not be destroyed before that is finished.',
    rules: ['rights.offence', 'settled.erasure-order', 'settled.retention-extra'],
    factKey: 'something-else-open',
    answers: [
      { id: 'no', label: 'No', next: 'erase-a-part' },
      { id: 'yes', label: 'Yes', next: 'finish-first' },
    ],
  },
  'still-open-claims': {
    kind: 'question',
    part: 'hold',
    short: 'A request or complaint open?',
    ask: 'Is an access request, a complaint or an investigation about {who} open besides the claim?',
    why: 'What somebody asked to see, or what a complaint is about, may not be put away before that is finished.',
    rules: ['rights.offence', 'settled.erasure-order', 'settled.retention-extra'],
    factKey: 'something-else-open',
    answers: [
      { id: 'no', label: 'No', next: 'keep-for-claims' },
      { id: 'yes', label: 'Yes', next: 'finish-first' },
    ],
  },
})
