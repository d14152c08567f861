import type { BreachSummary } from '@core/breaches/summary'
import type { ContactSummary } from '@core/contacts/contact'
import { kindOf } from '@core/requests/kinds/index'
import type { Request } from '@core/requests/request'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from './api'
import { railEntries } from './rail-entries'
import type { Command } from './shortcuts'

/** Something the palette can lead to or do. */
export type Found = {
  readonly id: string
  readonly group: 'Contacts' | 'Requests' | 'Breaches' | 'Do' | 'Go to'
  readonly label: string
  readonly detail?: string
  readonly command: Command
}

const acts: readonly Found[] = [
  { id: 'log-request', group: 'Do', label: 'Log a request', command: 'log-request' },
  { id: 'report-breach', group: 'Do', label: 'Report a breach', command: 'report-breach' },
  { id: 'undo', group: 'Do', label: 'Undo the last change', command: 'undo' },
  { id: 'lock', group: 'Do', label: 'Lock now', command: 'lock' },
]

const places: readonly Found[] = [
  ...railEntries.map(({ href, label }) => place(href, label)),
  place('/documents/privacy-policy', 'Privacy policy'),
  place('/guidance/calculator', 'When must we answer?'),
  place('/guidance/first-hour', 'The first hour after a breach'),
  place('/settings/organisation', 'Your organisation'),
  place('/settings/security', 'Passphrase and recovery sheet'),
  place('/settings/history', 'Recent changes'),
  place('/about', 'About Steward'),
]

/** What fits the typed words: contacts, requests and breaches of the register, acts and pages. */
export function useSearch(typed: string): readonly Found[] {
  const words = typed.trim()
  const [settled] = useDebouncedValue(words, 80)
  const asking = { enabled: settled !== '', placeholderData: keepPreviousData }
  const { data: people, isPlaceholderData: isOldPeople } = useQuery({
    queryKey: ['contacts', 'search', settled],
    queryFn: () => api.contacts.list({ search: settled, limit: 8 }),
    ...asking,
  })
  const { data: requests, isPlaceholderData: isOldRequests } = useQuery({
    queryKey: ['requests', 'search', settled],
    queryFn: () => api.requests.list({ search: settled, limit: 5 }),
    ...asking,
  })
  const { data: breaches } = useQuery({
    queryKey: ['breaches', 'search'],
    queryFn: () => api.breaches.list({ status: 'all', fromOn: '', toOn: '', limit: 200, offset: 0 }),
    ...asking,
  })
  const pages = [...acts, ...places].filter(({ label }) => fits(label, words))
  if (words === '') return pages
  // Until the answer to these very words is there, nothing is offered that they do not fit: Enter may come at once.
  const isAnswer = settled === words && !isOldPeople && !isOldRequests
  const records = [...(people?.rows ?? []).map(personFound), ...(requests?.rows ?? []).map(requestFound)]
  return [
    ...records.filter(({ label, detail }) => isAnswer || fits(`${label} ${detail ?? ''}`, words)),
    ...(breaches?.lines ?? [])
      .map(breachFound)
      .filter((one) => fits(`${one.label} ${one.detail ?? ''}`, words))
      .slice(0, 5),
    ...pages,
  ]
}

function personFound({ id, displayName, jobTitle, organisationName }: ContactSummary): Found {
  const detail = [jobTitle, organisationName].filter(Boolean).join(', ')
  return { id, group: 'Contacts', label: displayName, detail, command: `go:/contacts/${id}` }
}

function requestFound({ id, kind, name, reference }: Request): Found {
  return {
    id: `request ${id}`,
    group: 'Requests',
    label: `${kindOf(kind).title}: ${name}`,
    detail: reference,
    command: `go:/requests/${id}`,
  }
}

function breachFound({ breach: { id, reference, facts } }: BreachSummary): Found {
  return { id: `breach ${id}`, group: 'Breaches', label: facts.title, detail: reference, command: `go:/breaches/${id}` }
}

function fits(label: string, words: string): boolean {
  const text = label.toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function place(href: string, label: string): Found {
  return { id: href, group: 'Go to', label, command: `go:${href}` }
}
