import type { DocumentFacts } from '@core/documents/document-version'
import { editableDocuments } from '@core/documents/editable'
import type { Template } from '@core/documents/template'
import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import { privacyPolicyFacts, type PrivacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import type { HouseOptions } from '@core/flows/house-options'
import type { Organisation } from '@core/organisation/organisation'
import type { ReadableDb } from '../file/db'
import * as drafts from './draft-repository'
import * as versions from './version-repository'

/** The answers somebody saved: the draft, else those of the latest version. */
export function savedFacts(
  db: ReadableDb,
  template: Template,
): { readonly facts: DocumentFacts; readonly savedAt: string } | undefined {
  const draft = drafts.find(db, template.id)
  if (draft?.savedAt && template.facts.safeParse(draft.facts).success)
    return { facts: draft.facts, savedAt: draft.savedAt }
  const latest = versions.findLatest(db, template.id, '')
  return latest && template.facts.safeParse(latest.facts).success ? latest : undefined
}

type Around = { readonly organisation: Organisation; readonly house?: HouseOptions }

/** The first proposal for a document with an editor: what other documents and Settings say already, and nothing claimed. */
export function proposedFacts(db: ReadableDb, { id }: Template, { organisation, house = {} }: Around): DocumentFacts {
  return editableDocuments[id]?.starter(organisation, { policy: policyAnswers(db), house }) ?? {}
}

/** The answers with those laid over them that are only ever given elsewhere, such as the own rules. */
export function refreshedFacts(
  db: ReadableDb,
  { id }: Template,
  facts: DocumentFacts,
  { house = {} }: Around,
): DocumentFacts {
  const refresh = editableDocuments[id]?.refresh
  return refresh ? refresh(facts, { policy: policyAnswers(db), house }) : facts
}

/** What the privacy policy says already, as far as somebody saved it. */
function policyAnswers(db: ReadableDb): PrivacyPolicyFacts | null {
  const found = savedFacts(db, privacyPolicy)
  return found ? privacyPolicyFacts.parse(found.facts) : null
}
