import type { EvidenceExtra } from '@core/evidence/scope'

/** What can be put into a pack by choice, in words. */
export const extraWords: Readonly<Record<EvidenceExtra, { readonly label: string; readonly hint: string }>> = {
  documents: { label: 'Documents in force', hint: 'The version of each that you approved.' },
  record: { label: 'Record of processing', hint: 'What you use details for, and the contracts with suppliers.' },
  assessments: {
    label: 'Assessments and self-audit',
    hint: 'Signed assessments, and the report of the last self-audit.',
  },
  certificates: {
    label: 'Certificates of destruction',
    hint: 'Kinds, numbers and days; nothing of what was destroyed.',
  },
  notes: { label: 'Session notes about this person', hint: 'Private. Left out unless you choose them.' },
}
