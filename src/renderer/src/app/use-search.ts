import { isEmailShape, isPhoneShape } from '@core/contacts/contact-point'
import type { SearchGroup, SearchHit } from '@core/search/contract'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { mayIAddress } from '../features/contacting/may-i-address'
import { api } from './api'
import { places, type Place } from './places'
import type { Command } from './shortcuts'

/** What the groups of the palette are called, in the order they stand. */
export const foundGroups = [
  'Contacts',
  'Do',
  'Go to',
  'Notes about people',
  'Permissions',
  'Do-not-contact list',
  'Requests',
  'Breaches',
  'Decisions',
  'Documents',
  'Campaigns',
  'Record of processing',
  'Suppliers',
  'Assessments',
  'Self-audit',
  'Retention schedule',
  'Call recordings',
  'Coaching',
  'Session notes (private)',
  'Cookies',
  'Training and resources',
  'Tasks and functions',
  'Files',
  'Guides',
  'Articles',
  'Rules',
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
  campaigns: 'Campaigns',
  processing: 'Record of processing',
  suppliers: 'Suppliers',
  assessments: 'Assessments',
  'self-audit': 'Self-audit',
  retention: 'Retention schedule',
  recordings: 'Call recordings',
  coaching: 'Coaching',
  'session-notes': 'Session notes (private)',
  cookies: 'Cookies',
  training: 'Training and resources',
  tasks: 'Tasks and functions',
  files: 'Files',
}

const acts: readonly Found[] = [
  { id: 'log-request', group: 'Do', label: 'Log a request', command: 'log-request' },
  { id: 'may-i', group: 'Do', label: 'May I contact…?', command: 'may-i' },
  { id: 'report-breach', group: 'Do', label: 'Report a breach', command: 'report-breach' },
  { id: 'undo', group: 'Do', label: 'Undo the last change', command: 'undo' },
  { id: 'lock', group: 'Do', label: 'Lock now', command: 'lock' },
]

/** A word of the law has at least so many letters. */
const fewest = 3

/** So many of each group: what does not stand here is found by one more word. */
const LIMIT = 6

/** The first answer follows the fingers; the best one comes when they have rested so long, in milliseconds. */
const REST = 250

/** What fits the typed words: everything in the register, acts and pages. */
export function useSearch(typed: string): readonly Found[] {
  const words = typed.trim()
  const [rested] = useDebouncedValue(words, REST)
  const quick = useHits(words, false)
  const thorough = useHits(rested, true)
  const law = useLibrary(rested)
  const pages = [
    ...askedAbout(words),
    ...acts.filter(({ label }) => fits(label, words)),
    ...placesWith(words).map(toPlace),
    ...law.filter(({ label, detail }) => rested === words || fits(`${label} ${detail}`, words)),
  ]
  if (words === '') return pages
  const answer = [thorough, quick].find(({ answers }) => answers === words)
  if (answer) return [...answer.hits.map(toFound), ...pages]
  // Until the answer to these very words is there, nothing is offered that they do not fit: Enter may come at once.
  const earlier = quick.hits.map(toFound)
  return [...earlier.filter((one) => fits(`${one.label} ${one.detail ?? ''} ${one.words ?? ''}`, words)), ...pages]
}

/** A pasted address or number can be asked about at once, whoever has it. */
function askedAbout(words: string): Found[] {
  if (!isEmailShape(words) && !(isPhoneShape(words) && words.replace(/\D/g, '').length >= 10)) return []
  return [
    { id: 'may-i-this', group: 'Do', label: `May I contact ${words}?`, command: `go:${mayIAddress({ text: words })}` },
  ]
}

/** The hits, and the words they answer. Asked anew each time: what is found may have changed. */
function useHits(words: string, thorough: boolean): { hits: readonly SearchHit[]; answers: string | undefined } {
  const { data } = useQuery({
    queryKey: ['search', words, thorough],
    queryFn: async () => ({
      hits: await api.search.find({ typed: words, thorough, limit: LIMIT }),
      answers: words,
    }),
    enabled: words !== '',
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  })
  return data ?? { hits: [], answers: undefined }
}

/** Guides, articles and rules with these words; they are fetched when somebody first searches for something. */
function useLibrary(words: string): readonly Found[] {
  const { data = [] } = useQuery({
    queryKey: ['library', 'words', words],
    queryFn: async () => (await import('../features/library/library-hits')).libraryHits(words),
    enabled: words.length >= fewest,
    placeholderData: keepPreviousData,
  })
  if (words.length < fewest) return []
  return data.map(({ href, ...found }) => ({ ...found, command: `go:${href}` }))
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

/** Pages by their name, those that begin with it first; so many, for records stand below. All of them while nothing is typed. */
function placesWith(words: string): readonly Place[] {
  if (words === '') return places
  const begins = ({ label }: Place) => label.toLowerCase().startsWith(words.toLowerCase())
  const found = places.filter(({ label, also = '' }) => fits(`${label} ${also}`, words))
  return [...found.filter(begins), ...found.filter((one) => !begins(one))].slice(0, LIMIT)
}

function toPlace({ href, label }: Place): Found {
  return { id: href, group: 'Go to', label, command: `go:${href}` }
}
