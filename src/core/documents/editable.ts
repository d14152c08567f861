import type { Organisation } from '../organisation/organisation'
import type { FactDifference } from './changed-facts'
import type { DocumentFacts } from './document-version'
import { policyFactName } from './templates/privacy-policy/fact-names'
import { starterFacts } from './templates/privacy-policy/starter/index'

/** What a document needs to be edited from its own page: a first draft, and the names of its facts in words. */
export type Editable = {
  readonly starter: (organisation: Organisation) => DocumentFacts
  readonly factName: (difference: FactDifference, before: unknown, after: unknown) => string
}

/** The documents with an editor of their own, by template id. */
export const editableDocuments: Readonly<Record<string, Editable>> = {
  'privacy-policy': { starter: ({ sector }) => starterFacts(sector), factName: policyFactName },
}
