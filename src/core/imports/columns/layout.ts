import { exportColumnNames } from '../../exports/export-columns'
import { guessColumn, plainHeader } from './guess-field'
import type { Column, Field } from './field'

/** The programs whose files are known by their columns, and the two that are not. */
export const layoutNames = {
  google: 'Google Contacts',
  'google-older': 'Google Contacts, layout until 2024',
  'outlook-desktop': 'Outlook for Windows',
  'outlook-com': 'Outlook.com',
  linkedin: 'LinkedIn connections',
  'mailchimp-subscribed': 'Mailchimp, subscribed',
  'mailchimp-unsubscribed': 'Mailchimp, unsubscribed',
  'mailchimp-cleaned': 'Mailchimp, cleaned',
  hubspot: 'HubSpot contacts',
  steward: 'Steward',
  vcard: 'Cards (vCard)',
  other: 'A list of its own kind',
} as const
export type LayoutId = keyof typeof layoutNames

type Layout = {
  readonly id: LayoutId
  /** Columns that only this program writes, as they stand there. */
  readonly signs: readonly string[]
  /** Where the signs are common words: the program writes these columns and no others, some of them numbered. */
  readonly only?: ReadonlySet<string>
  /** Columns that mean something else here than by their name. */
  readonly instead?: Readonly<Record<string, Field>>
}

const mailchimpSays = { 'optin time': 'says-agreed-on', 'confirm time': 'says-agreed-on' } as const

const layouts: readonly Layout[] = [
  {
    id: 'mailchimp-unsubscribed',
    signs: ['email address', 'unsub time'],
    instead: { ...mailchimpSays, region: 'skip' },
  },
  { id: 'mailchimp-cleaned', signs: ['email address', 'clean time'], instead: { ...mailchimpSays, region: 'skip' } },
  {
    id: 'mailchimp-subscribed',
    signs: ['email address', 'optin time', 'leid'],
    instead: { ...mailchimpSays, region: 'skip' },
  },
  { id: 'mailchimp-subscribed', signs: ['email address', 'member rating'], instead: { region: 'skip' } },
  {
    id: 'google-older',
    signs: ['given name', 'group membership'],
    instead: { 'short name': 'skip', location: 'skip', 'file as': 'skip', subject: 'skip', occupation: 'skip' },
  },
  { id: 'google', signs: ['first name', 'file as', 'organization name'], instead: { 'file as': 'skip' } },
  { id: 'google', signs: ['first name', 'phonetic first name', 'labels'], instead: { 'file as': 'skip' } },
  {
    id: 'outlook-com',
    signs: ['given yomi', 'surname yomi', 'e mail address'],
    instead: { title: 'title', location: 'skip' },
  },
  {
    id: 'outlook-desktop',
    signs: ['first name', 'e mail address', 'business street', 'business fax'],
    instead: {
      title: 'title',
      location: 'skip',
      account: 'skip',
      'e mail type': 'skip',
      'e mail 2 type': 'skip',
      'e mail 3 type': 'skip',
    },
  },
  { id: 'linkedin', signs: ['first name', 'last name', 'connected on'], instead: { url: 'profile' } },
  {
    id: 'hubspot',
    signs: ['record id', 'first name', 'email'],
    instead: {
      'create date': 'skip',
      'contact owner': 'skip',
      'lead status': 'skip',
      'lifecycle stage': 'skip',
      'last activity date': 'skip',
    },
  },
  {
    id: 'steward',
    signs: ['name', 'do not contact'],
    only: new Set(Object.values(exportColumnNames).map(plainHeader)),
  },
]

/** The program a file comes from, judged by the names of its columns. */
export function findLayout(headers: readonly string[]): LayoutId {
  return layoutOf(headers)?.id ?? 'other'
}

/** What each column is taken for. A column of the same name as an earlier one stands for itself and swallows nothing. */
export function mapColumns(headers: readonly string[], of: 'people' | 'requests'): Column[] {
  const layout = of === 'people' ? layoutOf(headers) : undefined
  const plain = headers.map(plainHeader)
  const columns = headers.map((header, index): Column => {
    const instead = layout?.instead?.[plain[index] ?? '']
    const guessed = guessColumn(header, of)
    if (instead) return { field: instead, tag: instead === 'skip' ? '' : guessed.tag }
    // “Address 2” is a second address here, and not the second line of one.
    return layout?.id === 'steward' && guessed.field === 'address' ? { field: 'address', tag: String(index) } : guessed
  })
  if (layout?.id === 'steward') return columns
  return of === 'people' ? withNames(columns, plain) : columns
}

function layoutOf(headers: readonly string[]): Layout | undefined {
  const plain = new Set(headers.map(plainHeader))
  return layouts.find(
    ({ signs, only }) =>
      signs.every((sign) => plain.has(sign)) &&
      (!only || [...plain].every((name) => only.has(name) || only.has(unnumbered(name)))),
  )
}

function unnumbered(name: string): string {
  return name.replace(/ \d{1,2}$/, '')
}

/** Two columns called “Name” are the first and the last name; “Name” beside a column of last names is the first one. */
function withNames(columns: Column[], plain: readonly string[]): Column[] {
  const names = plain.flatMap((name, index) => (name === 'name' ? [index] : []))
  const has = (field: Field) => columns.some((column) => column.field === field)
  const set = (index: number | undefined, field: Field) => {
    if (index !== undefined) columns[index] = { field, tag: '' }
  }
  if (names.length === 2 && !has('given-name') && !has('family-name')) {
    set(names[0], 'given-name')
    set(names[1], 'family-name')
  } else if (names.length === 1 && has('family-name') && !has('given-name')) set(names[0], 'given-name')
  return columns
}
