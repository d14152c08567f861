import {
  IconArchive,
  IconCircleCheck,
  IconCircleDashed,
  IconPencil,
  IconRefreshAlert,
  type Icon,
} from '@tabler/icons-react'
import type { DocumentState, VersionStatus } from '@core/documents/document-state'

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

/** The page a document of the gallery is made on. */
export const galleryPages: Readonly<Record<string, string>> = {
  'privacy-policy': '/documents/privacy-policy',
  'first-hour-card': '/guidance/first-hour',
  'complaint-form': '/documents/ready/complaint-form',
  'complaints-procedure': '/documents/ready/complaints-procedure',
  'complaint-notice-line': '/documents/ready/complaint-notice-line',
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
