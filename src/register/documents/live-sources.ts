import type { Site } from '@core/cookies/site'
import { noticeFactsOf } from '@core/cookies/notice-facts'
import type { Technology } from '@core/cookies/technology'
import { guidanceSheetOf, type GuidanceSheetSources } from '@core/documents/guidance-sheet'
import type { DocumentFacts } from '@core/documents/document-version'
import { cookies as cookieQuestions } from '@core/flows/trees/cookies'
import type { ScheduleRow } from '@core/retention/row'
import type { DocumentSources } from './gallery-states'

/** The features whose lists are printed as documents. */
type Lists = {
  readonly cookies: { list(): { readonly rows: readonly Technology[]; readonly site: Site } }
  readonly retention: { rows(): readonly ScheduleRow[] }
  readonly documents: { draft(input: { templateId: string }): { readonly facts: DocumentFacts } }
  readonly record: () => unknown
  /** What the guidance sheet of a practice or public body is made from. */
  readonly guidance: () => GuidanceSheetSources
}

/** What is true now of each document that is made from a list kept elsewhere, or from the answers of another document. */
export function liveSources({ cookies, retention, documents, record, guidance }: Lists): DocumentSources {
  const calls = () => documents.draft({ templateId: 'call-recording-policy' }).facts
  return {
    'cookie-notice': () => {
      const { rows, site } = cookies.list()
      return noticeFactsOf(rows, site, cookieQuestions.version)
    },
    'retention-schedule': () => ({ rows: [...retention.rows()] }),
    'recording-announcement': calls,
    'recording-request': calls,
    'public-body-guidance': () => guidanceSheetOf(guidance()),
    ropa: () => ({ record: record(), rows: [...retention.rows()] }),
  }
}
