import type { SearchGroup, SearchHit } from '@core/search/contract'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from './api'
import { railEntries } from './rail-entries'
import type { Command } from './shortcuts'

/** What the groups of the palette are called, in the order they stand. */
export const foundGroups = [
  'Contacts',
  'Notes about people',
  'Permissions',
  'Do-not-contact list',
  'Requests',
  'Breaches',
  'Decisions',
  'Documents',
  'Call recordings',
  'Files',
  'Do',
  'Go to',
] as const

/** Something the palette can lead to or do. */
export type Found = {
  readonly id: string
  readonly group: (typeof foundGroups)[number]
  readonly label: string
  readonly detail?: string
  /** The place in a text where the words stand. */
  readonly words?: string
  readonly command: Command
}

const groupNames: Record<SearchGroup, Found['group']> = {
  contacts: 'Contacts',
  notes: 'Notes about people',
  permissions: 'Permissions',
  stops: 'Do-not-contact list',
  requests: 'Requests',
  breaches: 'Breaches',
  decisions: 'Decisions',
  documents: 'Documents',
  recordings: 'Call recordings',
  files: 'Files',
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
  place('/marketing/recordings', 'Call recordings'),
  place('/marketing/permissions', 'Permissions and consent forms'),
  place('/marketing/do-not-contact', 'Do-not-contact list'),
  place('/marketing/check', 'Check an address or number'),
  place('/guidance/calculator', 'When must we answer?'),
  place('/guidance/first-hour', 'The first hour after a breach'),
  place('/settings/organisation', 'Your organisation'),
  place('/settings/security', 'Passphrase and recovery sheet'),
  place('/settings/history', 'Recent changes'),
  place('/about', 'About Steward'),
]

/** So many of each group: what does not stand here is found by one more word. */
const LIMIT = 6

/** The first answer follows the fingers; the best one comes when they rest. In milliseconds. */
const PAUSE = { quick: 30, thorough: 250 }

/** What fits the typed words: everything in the register, acts and pages. */
export function useSearch(typed: string): readonly Found[] {
  const words = typed.trim()
  const quick = useHits(words, false)
  const thorough = useHits(words, true)
  const pages = [...acts, ...places].filter(({ label }) => fits(label, words))
  if (words === '') return pages
  const answer = [thorough, quick].find(({ answers }) => answers === words)
  if (answer) return [...answer.hits.map(toFound), ...pages]
  // Until the answer to these very words is there, nothing is offered that they do not fit: Enter may come at once.
  const earlier = quick.hits.map(toFound)
  return [...earlier.filter((one) => fits(`${one.label} ${one.detail ?? ''} ${one.words ?? ''}`, words)), ...pages]
}

/** The hits, and the words they answer. Asked anew each time: what is found may have changed. */
function useHits(words: string, thorough: boolean): { hits: readonly SearchHit[]; answers: string | undefined } {
  const [settled] = useDebouncedValue(words, thorough ? PAUSE.thorough : PAUSE.quick)
  const { data } = useQuery({
    queryKey: ['search', settled, thorough],
    queryFn: async () => ({
      hits: await api.search.find({ typed: settled, thorough, limit: LIMIT }),
      answers: settled,
    }),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  })
  return data ?? { hits: [], answers: undefined }
}

function toFound({ group, id, title, detail, words, href }: SearchHit): Found {
  return { id: `${group} ${id}`, group: groupNames[group], label: title, detail, words, command: `go:${href}` }
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
