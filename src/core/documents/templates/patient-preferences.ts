import { z } from 'zod'
import { defineTemplate } from '../template'
import { complaintRouteGaps } from './complaint-route'
import { preferenceForm } from './preference-form'

/** How patients want to be reached, and whether they want other news as well (`doc.patient-prefs`). */
export const patientPreferences = defineTemplate({
  id: 'patient-preferences',
  title: 'Communication preferences of a patient',
  purpose: 'Patients say how to be reached about their care, and apart from that whether they want other news.',
  place: 'gallery',
  isReady: true,
  version: '2026-11-24',
  changes: ['2026-11-24: a tick names who may write.', '2026-11-22: first version.'],
  rules: ['consent.patient-care', 'psm.if-not', 'consent.standard', 'consent.specific', 'consent.withdraw'],
  facts: z.strictObject({}),
  compose: (_facts, frame) =>
    preferenceForm(
      {
        title: 'How may we reach you?',
        known: ['Date of birth'],
        routine: [
          'Appointments and reminders',
          'Results and prescriptions',
          'Recalls, reviews, screening and vaccination',
          'Changed hours, and what we must tell you about your record',
        ],
        promotional: 'For example private services, events, fundraising, or news that is not about your own care.',
        after: 'What you answer here changes nothing about your treatment, and it is not consent to share your record.',
      },
      frame,
    ),
  gaps: (_facts, { organisation }) => complaintRouteGaps(organisation),
  checkBeforeUse: [
    'Record each tick as a consent of that person, for that way, and keep the paper: it is the proof.',
    'A way that nobody ticks in part 2 is not a no to messages about care.',
  ],
})
