import { callRecordingPolicy } from '@core/documents/templates/call-recording-policy'
import { EditedDocument } from '../documents/EditedDocument'
import { CallQuestions } from './CallQuestions'
import { OtherCallPapers } from './OtherCallPapers'

/** The call recording policy; the announcement and the request form are made from the same answers. */
export function CallRecordingPolicyPage() {
  return <EditedDocument template={callRecordingPolicy} Questions={CallQuestions} Acts={OtherCallPapers} />
}
