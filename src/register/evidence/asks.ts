import type { Assessment } from '@core/assessments/assessment'
import type { Attachment } from '@core/attachments/attachment'
import type { BreachCase } from '@core/breaches/breach'
import type { WholeNotes } from '@core/coaching-notes/contract'
import type { Contact } from '@core/contacts/contact'
import type { TimelineItem } from '@core/contacts/timeline'
import type { DecisionWithLines } from '@core/decisions/decision'
import type { DocumentSummary, DocumentVersion } from '@core/documents/document-version'
import type { Organisation } from '@core/organisation/organisation'
import type { ProcessingRecord } from '@core/processing/record'
import type { Request, RequestCase } from '@core/requests/request'
import type { Certificate } from '@core/retention/certificate'
import type { ScheduleRow } from '@core/retention/row'
import type { SelfAudit } from '@core/self-audit/self-audit'
import type { Training } from '@core/training/training'

type ById = { readonly id: string }
type Page = { readonly limit: number; readonly offset: number }
type Rows<T> = { readonly rows: readonly T[]; readonly total: number }

/** What a pack asks of the other features: the same calls as their pages. */
export type AsksForEvidence = {
  readonly organisation: { get(): Organisation | null }
  readonly requests: {
    get(of: ById): RequestCase
    list(filter: Page & { status: 'all'; search: ''; contactId?: string }): Rows<Request>
  }
  readonly breaches: {
    get(of: ById): BreachCase
    list(filter: Page & { status: 'all'; fromOn: string; toOn: string }): {
      readonly lines: readonly { readonly breach: ById }[]
    }
  }
  readonly contacts: { get(of: ById): Contact; timeline(of: ById): readonly TimelineItem[] }
  readonly documents: {
    list(filter: Page & { about?: string }): readonly DocumentSummary[]
    get(of: ById): DocumentVersion
  }
  readonly decisions: {
    list(filter: Page & { contactId?: string }): Rows<{ readonly id: string; readonly decidedAt: string }>
    get(of: ById): DecisionWithLines
  }
  readonly attachments: { attachmentsOf(kind: Attachment['ownerKind'], id: string): readonly Attachment[] }
  readonly training: { list(filter: Page): Rows<Training> }
  readonly retention: {
    schedule(): { readonly rows: readonly ScheduleRow[] }
    certificates(page: Page): Rows<Certificate>
  }
  readonly processing: { get(): { readonly record: ProcessingRecord; readonly rows: readonly ScheduleRow[] } }
  readonly assessments: {
    list(): { readonly rows: readonly Assessment[]; readonly purposes: readonly (ById & { readonly title: string })[] }
  }
  readonly selfAudit: { list(): readonly SelfAudit[] }
  readonly coaching: {
    list(of: Page & { contactId: string }): {
      readonly rows: readonly (ById & { readonly reference: string; readonly clientId: string })[]
    }
  }
  readonly coachingNotes: {
    list(of: { engagementId: string }): { readonly notes: readonly unknown[] }
    whole(of: { engagementId: string }): WholeNotes
  }
}

/** Every row of a list that comes in pages of so many. */
export function everyRow<T>(page: (at: Page) => readonly T[], limit = 200): T[] {
  const all: T[] = []
  for (;;) {
    const rows = page({ limit, offset: all.length })
    all.push(...rows)
    if (rows.length < limit) return all
  }
}
