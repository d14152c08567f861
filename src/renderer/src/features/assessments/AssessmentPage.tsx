import { assessmentForms } from '@core/assessments/forms/index'
import { useParams } from 'wouter'
import { Gone } from '../../ui/Gone'
import { Loading } from '../../ui/Loading'
import { AssessmentEditor } from './AssessmentEditor'
import { SignedAssessment } from './SignedAssessment'
import { useAssessment } from './use-assessments'

/** One assessment: its questions while it is written, and what it says once it is signed. */
export function AssessmentPage() {
  const { id = '' } = useParams()
  const { data, error } = useAssessment(id)
  if (error)
    return (
      <Gone
        title="This assessment is not there any more"
        crumb={{ label: 'Assessments', href: '/documents/assessments' }}
      />
    )
  if (!data) return <Loading rows={6} />
  const form = assessmentForms[data.kind]
  return data.signedOn === '' ? (
    <AssessmentEditor key={data.id} form={form} known={data} />
  ) : (
    <SignedAssessment key={data.id} form={form} known={data} />
  )
}
