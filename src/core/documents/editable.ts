import type { HouseOptions } from '../flows/house-options'
import { houseOptions } from '../house/house-input'
import type { Organisation } from '../organisation/organisation'
import type { FactDifference } from './changed-facts'
import type { DocumentFacts } from './document-version'
import { callFactName, footerFactName, pecrFactName, signatureFactName } from './fact-names'
import { callRecordingStarter } from './templates/call-recording/starter'
import { footerStarter, signatureStarter } from './templates/mail-notice/starter'
import { pecrPolicyStarter } from './templates/pecr-policy/starter'
import { policyFactName } from './templates/privacy-policy/fact-names'
import type { PrivacyPolicyFacts } from './templates/privacy-policy/facts'
import { starterFacts } from './templates/privacy-policy/starter/index'

/** What is answered elsewhere already: the privacy policy as it stands, if anything of it was saved, and the own rules. */
export type AnsweredElsewhere = { readonly policy: PrivacyPolicyFacts | null; readonly house: HouseOptions }

/** What a document needs to be edited from its own page: a first draft, and the names of its facts in words. */
export type Editable = {
  readonly starter: (organisation: Organisation, elsewhere: AnsweredElsewhere) => DocumentFacts
  /** The answers with those laid over them that are only ever given elsewhere. */
  readonly refresh?: (facts: DocumentFacts, elsewhere: AnsweredElsewhere) => DocumentFacts
  readonly factName: (difference: FactDifference, before: unknown, after: unknown) => string
}

/** The documents with an editor of their own, by template id. */
export const editableDocuments: Readonly<Record<string, Editable>> = {
  'privacy-policy': { starter: ({ sector }) => starterFacts(sector), factName: policyFactName },
  'email-signature': { starter: ({ sector }) => signatureStarter(sector), factName: signatureFactName },
  'unsubscribe-footer': { starter: ({ sector }) => footerStarter(sector), factName: footerFactName },
  'call-recording-policy': {
    starter: (organisation, { policy }) => callRecordingStarter(organisation, policy),
    factName: callFactName,
  },
  'pecr-policy': {
    starter: (organisation, { policy, house }) => pecrPolicyStarter(organisation, policy, house),
    refresh: (facts, { house }) => ({ ...facts, house: houseOptions.parse(house) }),
    factName: pecrFactName,
  },
}
