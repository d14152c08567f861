import { pecrPolicy } from '@core/documents/templates/pecr-policy'
import { EditedDocument } from '../documents/EditedDocument'
import { PecrQuestions } from './PecrQuestions'

/** The PECR policy of a practice, a coach or a recruiter. */
export function PecrPolicyPage() {
  return <EditedDocument template={pecrPolicy} Questions={PecrQuestions} />
}
