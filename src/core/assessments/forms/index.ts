import type { AssessmentKind } from '../assessment'
import type { AssessmentForm } from '../form'
import { dpia } from './dpia'
import { dpiaScreening } from './dpia-screening'
import { lia } from './lia'

/** The forms by kind. */
export const assessmentForms: Readonly<Record<AssessmentKind, AssessmentForm>> = {
  lia,
  'dpia-screening': dpiaScreening,
  dpia,
}
