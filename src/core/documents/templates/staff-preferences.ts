import { z } from 'zod'
import { defineTemplate } from '../template'
import { complaintRouteGaps } from './complaint-route'
import { preferenceForm } from './preference-form'

/** How staff want to be reached, and whether they want offers as well: they have the same protection (`doc.patient-prefs`, S2-11). */
export const staffPreferences = defineTemplate({
  id: 'staff-preferences',
  title: 'Communication preferences of staff',
  purpose: 'Staff say how to be reached about their work, and apart from that whether they want offers.',
  place: 'gallery',
  isReady: true,
  version: '2026-11-24',
  changes: ['2026-11-24: a tick names who may write.', '2026-11-22: first version.'],
  rules: ['psm.if-not', 'psm.gp-table', 'consent.standard', 'consent.specific', 'consent.withdraw'],
  facts: z.strictObject({}),
  compose: (_facts, frame) =>
    preferenceForm(
      {
        title: 'How may we reach you?',
        known: [],
        routine: ['Rotas and changes to them', 'Policies and training you need for your work', 'Pay and your contract'],
        promotional: 'For example staff discounts, offers of other firms, or fundraising.',
        after: 'What you answer here changes nothing about your work.',
      },
      frame,
    ),
  gaps: (_facts, { organisation }) => complaintRouteGaps(organisation),
  checkBeforeUse: [
    'Record each tick as a consent of that person, for that way, and keep the paper: it is the proof.',
    'Somebody may feel pressed to agree with an employer: nobody may lose anything by leaving part 2 empty.',
  ],
})
