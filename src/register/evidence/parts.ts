import type { Attachment } from '@core/attachments/attachment'
import { endingOf } from '@core/attachments/clean-name'
import { dateOrEmpty } from '@core/evidence/day-words'
import type { Block } from '@core/documents/block'
import { composeDocument } from '@core/documents/framed'
import type { Frame } from '@core/documents/template'
import { breachAssessment } from '@core/documents/templates/breach-assessment'
import { marketingDecision } from '@core/documents/templates/marketing-decision'
import { requestCaseReport } from '@core/documents/templates/request-case-report'
import type { PackPart } from '@core/evidence/pack-file'
import { newOrganisation } from '@core/organisation/new-organisation'
import type { AsksForEvidence } from './asks'
import type { LogLine } from './log-query'
import type { PackEntry } from './pack-entry'

/** The makers of each kind of file, in the words of today. */
export type PackParts = ReturnType<typeof packParts>

/** Makes them. */
export function packParts(asks: AsksForEvidence, today: string) {
  const frame: Frame = {
    organisation: asks.organisation.get() ?? newOrganisation(),
    madeOn: today,
    version: 0,
    nextReviewOn: '',
  }
  const page = (part: PackPart, title: string, blocks: () => readonly Block[]): PackEntry => ({
    part,
    title,
    ending: 'html',
    from: { blocks },
  })

  const about = (id: string): PackEntry[] =>
    asks.documents.list({ about: id, limit: 200, offset: 0 }).map((version) => documentPage(version))

  const documentPage = ({ id, title, seq, savedAt }: { id: string; title: string; seq: number; savedAt: string }) =>
    page('documents', `${title}, version ${seq}, ${dateOrEmpty(savedAt)}`, () => asks.documents.get({ id }).blocks)

  const files = (kind: Attachment['ownerKind'], id: string): PackEntry[] =>
    asks.attachments.attachmentsOf(kind, id).map(({ id: attachment, name, size }) => ({
      part: 'files',
      title: name,
      ending: plainEnding(name),
      from: { attachment, size },
    }))

  return {
    frame,
    page,
    about,
    documentPage,
    files,
    request(id: string): PackEntry[] {
      const { reference } = asks.requests.get({ id }).request
      const report = () => composeDocument(requestCaseReport, asks.requests.get({ id }), frame)
      return [page('cases', `Case ${reference}`, report), ...about(id), ...files('request', id)]
    },
    breach(id: string): PackEntry[] {
      const { reference } = asks.breaches.get({ id }).breach
      const report = () => composeDocument(breachAssessment, { case: asks.breaches.get({ id }) }, frame)
      return [page('cases', `Breach ${reference}`, report), ...about(id), ...files('breach', id)]
    },
    decision: (id: string): PackEntry => {
      const { title, decidedAt } = asks.decisions.get({ id })
      const record = () => composeDocument(marketingDecision, asks.decisions.get({ id }), frame)
      return page('decisions', `${title}, ${dateOrEmpty(decidedAt)}`, record)
    },
    log: (lines: readonly LogLine[]): PackEntry => ({
      part: 'logs',
      title: 'Changes in the register, by record; never the words themselves',
      ending: 'csv',
      from: { log: lines },
    }),
  }
}

function plainEnding(name: string): string {
  const ending = endingOf(name).toLowerCase()
  return /^[a-z0-9]{1,8}$/.test(ending) ? ending : 'bin'
}
