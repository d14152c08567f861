import { z } from 'zod'
import { defineTemplate } from '../template'
import { complaintRoute, complaintRouteGaps } from './complaint-route'
import { regulatorSentence } from './request-letter'

/** The lines about complaints that a privacy notice needs, ready to be copied into one that was not made here (`complaint.notice`). */
export const complaintNoticeLine = defineTemplate({
  id: 'complaint-notice-line',
  title: 'Complaints in your privacy notice',
  purpose: 'The lines about complaints for a privacy notice that you keep elsewhere.',
  place: 'gallery',
  isReady: true,
  version: '2026-11-23',
  changes: ['2026-11-23: first version.'],
  rules: ['complaint.notice', 'complaint.right', 'complaint.ack'],
  facts: z.strictObject({}),
  compose(_facts, { organisation }) {
    return [
      { type: 'title', text: 'Complaints' },
      {
        type: 'paragraph',
        words: `You have the right to complain to us about how we use your information: ${complaintRoute(organisation)}. We confirm within 30 days that we have your complaint, look into it and tell you what came of it. ${regulatorSentence(organisation)}`,
        facts: ['organisation'],
        rules: ['complaint.notice', 'complaint.right', 'complaint.ack'],
      },
    ]
  },
  gaps: (_facts, { organisation }) => complaintRouteGaps(organisation),
  checkBeforeUse: ['The privacy policy made in Steward has a section on complaints already: use this only elsewhere.'],
})
