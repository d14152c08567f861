import { breachWhys } from './breaches'
import { consentWhys } from './consents'
import { contactWhys } from './contacts'
import { engagementWhys } from './coaching'
import { noteWhys } from './coaching-notes'
import { decisionWhys } from './decisions'
import { oldDocumentWhys } from './old-documents'
import { policyWhys } from './policy'
import { processingWhys } from './processing'
import { requestWhys } from './requests'
import { retentionWhys } from './retention'
import { screeningWhys } from './screening'
import { stopWhys } from './suppression'

/** Why each question is asked, by the field it stands beside. One form, one file and one line here. */
export const whys = {
  ...requestWhys,
  ...contactWhys,
  ...consentWhys,
  ...stopWhys,
  ...breachWhys,
  ...engagementWhys,
  ...noteWhys,
  ...decisionWhys,
  ...screeningWhys,
  ...retentionWhys,
  ...processingWhys,
  ...policyWhys,
  ...oldDocumentWhys,
} as const

/** A field that says why it is asked. */
export type WhyId = keyof typeof whys

/** The reason behind an answer of the privacy policy, by its path such as `categories.2.uses.0.bases`; undefined where none is written. */
export function whyOfFact(path: string): WhyId | undefined {
  const id = `policy.${path.replaceAll(/\.\d+(?=\.|$)/g, '.#')}`
  return isWhyId(id) ? id : undefined
}

function isWhyId(id: string): id is WhyId {
  return Object.hasOwn(whys, id)
}
