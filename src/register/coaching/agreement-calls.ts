import { agreementFacts } from '@core/coaching/agreement-facts'
import type { coachingContract } from '@core/coaching/contract'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { DocumentVersion } from '@core/documents/document-version'
import type { Deps } from '../deps'
import type { EngagementAccess } from './engagement-access'
import { findNames } from './names-query'
import * as sessions from './session-repository'

type Serves = Handlers<typeof coachingContract>

/** Keeps a version of a document about a record. */
export type SavesDocuments = {
  save(input: { templateId: string; about: string; facts: DocumentVersion['facts'] }): DocumentVersion
}

/** The agreement: written with the period of the record, signed, taken back; and notes by exception (S4-24, row E7). */
export function agreementCalls({ register, clock }: Deps, access: EngagementAccess, documents: SavesDocuments) {
  const { openOrRefuse, write, refuse, refuseDay } = access
  const { read } = register
  return {
    writeAgreement({ id }) {
      const before = openOrRefuse(id)
      const { clientId, coachId, sponsorId } = before
      const names = findNames(read, [clientId, coachId, sponsorId])
      const facts = agreementFacts(before, { names, sessions: sessions.findOf(read, [id]).get(id) ?? [] })
      const noted = { paperOn: clock.today(), paperPeriod: before.period }
      return write('writeAgreement', before, noted, () => ({
        documentId: documents.save({ templateId: 'coaching-agreement', about: id, facts }).id,
      }))
    },
    sign({ id, on, notesConsent, period }) {
      const before = openOrRefuse(id)
      refuseDay(on, '', '')
      return write('sign', before, { signedOn: on, notesConsent, signedPeriod: period, consentWithdrawnOn: '' })
    },
    withdrawConsent({ id, on }) {
      const before = openOrRefuse(id)
      if (before.notesConsent !== 'given')
        throw new AppError('conflict', { reason: 'There is no consent to notes that could be taken back.' })
      refuseDay(on, before.signedOn, 'the agreement was signed')
      return write('withdrawConsent', before, { consentWithdrawnOn: on })
    },
    recordNoteException({ id, reason, approver }) {
      const before = openOrRefuse(id)
      if (before.consentWithdrawnOn !== '')
        refuse([{ path: 'reason', message: 'The client took their consent back. No exception goes past that.' }])
      return write('recordNoteException', before, {
        exceptionReason: reason,
        exceptionApprover: approver,
        exceptionOn: clock.today(),
      })
    },
  } satisfies Partial<Serves>
}
