import { z } from 'zod'
import { defineTemplate } from '../template'
import { complaintReaderWho, complaintRoute, complaintRouteGaps } from './complaint-route'
import { regulatorSentence } from './request-letter'

/** How the organisation deals with complaints about personal information, for the people who work there and for those who ask. */
export const complaintsProcedure = defineTemplate({
  id: 'complaints-procedure',
  title: 'Complaints procedure',
  purpose: 'What you do with a complaint about personal information, from the first word to the answer.',
  place: 'gallery',
  isReady: true,
  version: '2026-11-24',
  changes: ['2026-11-24: a comma where a person has a role.', '2026-11-23: first version.'],
  rules: [
    'complaint.right',
    'complaint.facilitate',
    'complaint.ack',
    'complaint.act',
    'complaint.merge',
    'complaint.record',
  ],
  facts: z.strictObject({}),
  compose(_facts, { organisation }) {
    return [
      { type: 'title', text: 'How we deal with complaints about personal information' },
      { type: 'heading', level: 2, text: 'How people complain' },
      {
        type: 'paragraph',
        words: `Anybody can complain to ${organisation.name} about how we use their information: ${complaintRoute(organisation)}. There is a form, and nobody has to use it. A complaint that comes in any other way counts as well.`,
        facts: ['organisation'],
        rules: ['complaint.right', 'complaint.facilitate'],
      },
      { type: 'heading', level: 2, text: 'What we do' },
      {
        type: 'list',
        ordered: true,
        items: [
          'Whoever hears a complaint passes it on the same day, even if the word complaint never falls.',
          `${complaintReaderWho(organisation, 'logs it')}: the day, the way it came, who complains, and what it is about.`,
          'We confirm that we have it within 30 days, counted from the day after it came. Where the thirtieth day is a weekend or a public holiday, it is the next working day. An answer that goes out sooner serves as confirmation too.',
          'We start to look into it on the day it comes, ask those who know, and tell the person how far we are. We aim to be done within three months.',
          'While it is open, nothing it is about is destroyed.',
          'We tell the person what we found, what we do about it, and where else they can go.',
          'We write down the answer, its day and what was changed.',
        ],
        rules: ['complaint.record', 'complaint.ack', 'complaint.merge', 'complaint.act', 'settled.retention-extra'],
      },
      { type: 'heading', level: 2, text: 'The regulator' },
      {
        type: 'paragraph',
        words: `${regulatorSentence(organisation)} We say so in our privacy notice, in answers to requests and in every refusal.`,
        rules: ['complaint.notice'],
      },
    ]
  },
  gaps: (_facts, { organisation }) => complaintRouteGaps(organisation),
  checkBeforeUse: [
    'Does everybody who answers mail or the phone know it?',
    'Three months is an aim of your own, not a date of the law: change it where it does not fit.',
  ],
})
