import type { Template } from './template'
import { templates } from './templates/index'

/** Lists of what was done: they are printed as they are on a day, and nobody approves one. */
const lists: ReadonlySet<string> = new Set(['training-log'])

/** Is this a document that is approved, kept in versions and looked at again: one of the gallery that is no list? */
export function isKeptInVersions({ id, place }: Pick<Template, 'id' | 'place'>): boolean {
  return place === 'gallery' && !lists.has(id)
}

/** All of them, in the order of the gallery. */
export function versionedTemplates(): readonly Template[] {
  return templates.filter(isKeptInVersions)
}

/** The pages of documents that are not read where ready ones are. */
const ownPages: Readonly<Record<string, string>> = {
  'privacy-policy': '/documents/privacy-policy',
  'pecr-policy': '/documents/pecr-policy',
  'email-signature': '/documents/email-signature',
  'unsubscribe-footer': '/documents/unsubscribe-footer',
  'call-recording-policy': '/documents/call-recording',
}

/** Where such a document is read, approved and compared: its editor, or the page of documents that need no answers of their own. */
export function pageOfDocument(templateId: string): string {
  return ownPages[templateId] ?? `/documents/ready/${templateId}`
}
