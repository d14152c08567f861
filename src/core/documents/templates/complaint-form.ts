import { z } from 'zod'
import { defineTemplate } from '../template'
import { complaintReaderWho, complaintRoute, complaintRouteGaps } from './complaint-route'
import { regulatorSentence } from './request-letter'

/** A form for complaints about personal information, on paper or as a file to fill in; nobody has to use it (`complaint.facilitate`). */
export const complaintForm = defineTemplate({
  id: 'complaint-form',
  title: 'Complaint form',
  purpose: 'For people who want to complain about how you use their information. Nobody has to use it.',
  place: 'gallery',
  isReady: true,
  version: '2026-11-24',
  changes: ['2026-11-24: a comma where a person has a role.', '2026-11-23: first version.'],
  rules: ['complaint.right', 'complaint.facilitate', 'complaint.ack', 'complaint.notice'],
  facts: z.strictObject({}),
  compose(_facts, { organisation }) {
    return [
      { type: 'title', text: 'Complaint about how we use your information' },
      {
        type: 'paragraph',
        words: `You can use this form, or tell us in your own way: in writing, by phone or in person. ${complaintReaderWho(organisation, 'reads every complaint')}.`,
        rules: ['complaint.right', 'complaint.facilitate'],
      },
      {
        type: 'signature',
        lines: [
          'Your name',
          'How we reach you',
          'If you write for somebody else: for whom',
          'Which information it is about',
          'What happened, and when (add a page where you need one)',
          'What you would like us to do',
          'Your signature, and the date',
        ],
      },
      {
        type: 'paragraph',
        words: `Send it to ${organisation.name}: ${complaintRoute(organisation)}.`,
        facts: ['organisation'],
      },
      {
        type: 'paragraph',
        words: `We confirm within 30 days that we have it, look into it and tell you what came of it. It costs you nothing. ${regulatorSentence(organisation)}`,
        rules: ['complaint.ack', 'complaint.act', 'complaint.notice'],
      },
    ]
  },
  gaps: (_facts, { organisation }) => complaintRouteGaps(organisation),
  checkBeforeUse: ['Can somebody fill it in on a screen too, for example on your website?'],
})
