import { permissionWords, stopWords } from '@core/contacts/choice-words'
import type { ContactChoice } from '@core/contacts/contact-filter'

type Word = { readonly label: string; readonly off: Partial<ContactChoice> }

/** The filters that stand behind the button and are on, as words that can be taken away. */
export function activeFilters(choice: ContactChoice): Word[] {
  const words: Word[] = []
  if (choice.kind)
    words.push({ label: choice.kind === 'person' ? 'People' : 'Organisations', off: { kind: undefined } })
  if (choice.stop) words.push({ label: stopWords[choice.stop], off: { stop: undefined } })
  if (choice.permission)
    words.push({ label: `Marketing: ${permissionWords[choice.permission]}`, off: { permission: undefined } })
  if (choice.source !== undefined) words.push({ label: `From: ${choice.source}`, off: { source: undefined } })
  if (choice.noSource) words.push({ label: 'No source recorded', off: { noSource: false } })
  if (choice.under18) words.push({ label: 'Under 18', off: { under18: false } })
  if (choice.noticeOpen) words.push({ label: 'Not told yet', off: { noticeOpen: false } })
  return words
}
