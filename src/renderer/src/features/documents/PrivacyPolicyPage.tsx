import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import { PolicyBehind } from '../processing/PolicyBehind'
import type { QuestionsProps } from './DocumentEditor'
import { EditedDocument } from './EditedDocument'
import { FactList } from './FactList'

/** The privacy policy: answers on the left, the page they make on the right. */
export function PrivacyPolicyPage() {
  return <EditedDocument template={privacyPolicy} Questions={PolicyQuestions} />
}

function PolicyQuestions(shown: QuestionsProps) {
  return (
    <>
      <PolicyBehind />
      <FactList {...shown} />
    </>
  )
}
