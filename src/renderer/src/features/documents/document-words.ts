import {
  IconArchive,
  IconCircleCheck,
  IconCircleDashed,
  IconPencil,
  IconRefreshAlert,
  type Icon,
} from '@tabler/icons-react'
import type { DocumentState, FactChange, VersionStatus } from '@core/documents/document-state'

type State = { readonly icon: Icon; readonly word: string; readonly color: 'pine' | 'amber' | 'dimmed' }

/** The words of state of a document (tokens, section 4). */
export const stateWords: Record<DocumentState, State> = {
  none: { icon: IconCircleDashed, word: 'Not started', color: 'dimmed' },
  draft: { icon: IconPencil, word: 'Draft', color: 'amber' },
  current: { icon: IconCircleCheck, word: 'Current', color: 'pine' },
  'out-of-date': { icon: IconRefreshAlert, word: 'Out of date', color: 'amber' },
}

/** The same for one saved version. */
export const statusWords: Record<VersionStatus, State> = {
  draft: stateWords.draft,
  current: stateWords.current,
  superseded: { icon: IconArchive, word: 'Superseded', color: 'dimmed' },
}

/** Where the answers of a document are given that is made from those of another. */
export const madeFrom: Readonly<Record<string, string>> = {
  'recording-announcement': '/documents/call-recording',
  'recording-request': '/documents/call-recording',
}

/** The page of the case a saved document belongs to, by the template that made it. */
export function casePage(templateId: string, about: string): string | undefined {
  if (templateId.startsWith('breach-')) return `/breaches/${about}`
  if (templateId === 'marketing-decision') return `/guidance/decision/${about}`
  return /acknowledgement$|confirmation$|^erasure-refusal$|^request-case/.test(templateId)
    ? `/requests/${about}`
    : undefined
}

/** “1 question”, “3 questions”. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

/** “2 facts changed since version 1”, or rules where only those did. */
export function changedSince(changes: readonly FactChange[], seq: number): string {
  const isRule = ({ rule }: FactChange) => rule !== undefined
  const what = changes.every(isRule) ? 'rule' : changes.some(isRule) ? 'thing' : 'fact'
  return `${counted(changes.length, what)} changed since version ${seq}`
}

/** A title in the middle of a sentence: “privacy policy”, but “PECR policy” as it is. */
export function inSentence(title: string): string {
  return /^[A-Z][a-z-]/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title
}

/** A document is looked at again at least once a year, unless the person chooses otherwise. */
export const monthsToReview = 12
