import type { AssessmentKind } from '@core/assessments/assessment'
import { composeDocument } from '@core/documents/framed'
import { coachingNotesDocument } from '@core/documents/templates/coaching-notes'
import { destructionCertificate } from '@core/documents/templates/destruction-certificate'
import { dpiaDocument } from '@core/documents/templates/dpia'
import { dpiaScreeningDocument } from '@core/documents/templates/dpia-screening'
import { legitimateInterests } from '@core/documents/templates/legitimate-interests'
import { processorContracts } from '@core/documents/templates/processor-contracts'
import { ropa } from '@core/documents/templates/ropa'
import { selfAuditReport } from '@core/documents/templates/self-audit-report'
import type { EvidenceExtra, EvidenceScope } from '@core/evidence/scope'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { everyRow, type AsksForEvidence } from './asks'
import type { PackEntry } from './pack-entry'
import type { PackParts } from './parts'

const assessmentPapers = {
  lia: legitimateInterests,
  'dpia-screening': dpiaScreeningDocument,
  dpia: dpiaDocument,
} as const satisfies Record<AssessmentKind, unknown>

/** What somebody chose to add (Q3): papers of the house, and the private notes about the one person a pack is about. */
export function chosenParts(asks: AsksForEvidence, parts: PackParts, scope: EvidenceScope) {
  const { page, frame } = parts
  const isIn = (on: string) => scope.kind !== 'period' || (on >= scope.fromOn && on <= scope.toOn)

  const makers: Record<EvidenceExtra, () => PackEntry[]> = {
    documents: () =>
      everyRow((at) => asks.documents.list({ ...at, about: '' }))
        .filter(({ status }) => status === 'current')
        .map((one) => parts.documentPage(one)),
    record() {
      const { record, rows } = asks.processing.get()
      if (record.startedAt === '') return []
      const { recipients } = record
      return [
        page('documents', ropa.title, () => composeDocument(ropa, { record, rows: [...rows] }, frame)),
        page('documents', processorContracts.title, () => composeDocument(processorContracts, { recipients }, frame)),
      ]
    },
    assessments() {
      const { rows, purposes } = asks.assessments.list()
      const audits = asks.selfAudit.list().filter(({ finishedOn }) => finishedOn !== '' && isIn(finishedOn))
      return [
        ...rows
          .filter(({ signedOn }) => signedOn !== '' && isIn(signedOn))
          .map((assessment) => {
            const purpose = purposes.find(({ id }) => id === assessment.purposeId)?.title ?? ''
            const paper = assessmentPapers[assessment.kind]
            return page('assessments', `${assessment.title}, signed ${dayMonthYear(assessment.signedOn)}`, () =>
              composeDocument(paper, { assessment, purpose }, frame),
            )
          }),
        ...audits
          .slice(0, scope.kind === 'period' ? audits.length : 1)
          .map((audit) =>
            page('assessments', `${selfAuditReport.title}, ${dayMonthYear(audit.finishedOn)}`, () =>
              composeDocument(selfAuditReport, { audit }, frame),
            ),
          ),
      ]
    },
    certificates: () =>
      everyRow((at) => asks.retention.certificates(at).rows, 50)
        .filter(({ madeAt }) => isIn(londonDate(madeAt)))
        .map((certificate) =>
          page('certificates', `${destructionCertificate.title} ${certificate.reference}`, () =>
            composeDocument(destructionCertificate, { certificate, backups: [] }, frame),
          ),
        ),
    notes: () => (scope.kind === 'person' ? notesAbout(scope.id) : []),
  }

  /** The list says only that there are some; that they are opened is written down when their words are asked for. */
  const notesAbout = (contactId: string): PackEntry[] =>
    everyRow((at) => asks.coaching.list({ ...at, contactId }).rows, 100)
      .filter(
        ({ id, clientId }) => clientId === contactId && asks.coachingNotes.list({ engagementId: id }).notes.length > 0,
      )
      .map(({ id, reference }) =>
        page('notes', `${coachingNotesDocument.title}, ${reference}`, () =>
          composeDocument(coachingNotesDocument, asks.coachingNotes.whole({ engagementId: id }), frame),
        ),
      )

  return (include: readonly EvidenceExtra[]): PackEntry[] =>
    (Object.keys(makers) as EvidenceExtra[]).filter((one) => include.includes(one)).flatMap((one) => makers[one]())
}
