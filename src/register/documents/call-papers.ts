import type { DocumentFacts } from '@core/documents/document-version'
import { callRecordingPolicy } from '@core/documents/templates/call-recording-policy'
import { recordingAnnouncement } from '@core/documents/templates/recording-announcement'
import { recordingRequest } from '@core/documents/templates/recording-request'
import type { DocumentSources } from './gallery-states'

type Documents = {
  draft(of: { templateId: string }): { facts: DocumentFacts }
  readFrom(more: DocumentSources): void
}

/** The announcement and the request form are made from the answers of the call recording policy: nobody gives them twice. */
export function readCallPapers(documents: Documents): void {
  const answers = () => documents.draft({ templateId: callRecordingPolicy.id }).facts
  documents.readFrom({ [recordingAnnouncement.id]: answers, [recordingRequest.id]: answers })
}
