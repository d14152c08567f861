import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from './api'
import { railEntries } from './rail-entries'
import type { Command } from './shortcuts'

/** Something the palette can lead to or do. */
export type Found = {
  readonly id: string
  readonly group: 'Do' | 'Go to' | 'Contacts'
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

/** What fits the typed words: acts, pages, and contacts of the register (at most eight). */
export function useSearch(typed: string): readonly Found[] {
  const words = typed.trim()
  const [settled] = useDebouncedValue(words, 80)
  const { data } = useQuery({
    queryKey: ['contacts', 'search', settled],
    queryFn: () => api.contacts.list({ search: settled, limit: 8 }),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
  })
  const people: readonly Found[] =
    words === '' || !data
      ? []
      : data.rows.map((row) => ({
          id: row.id,
          group: 'Contacts',
          label: row.displayName,
          detail: [row.jobTitle, row.organisationName].filter(Boolean).join(', '),
          command: `go:/contacts/${row.id}`,
        }))
  return [...people, ...[...acts, ...places].filter(({ label }) => fits(label, words))]
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
