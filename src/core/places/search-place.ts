import { z } from 'zod'
import { line } from '../contacts/typed-text'

/** What kinds of place an organisation keeps people’s details in (`sar.search`). */
export const placeKinds = [
  'mail',
  'steward',
  'crm',
  'messaging',
  'phone',
  'recordings',
  'paper',
  'associates',
  'other',
] as const
export type PlaceKind = (typeof placeKinds)[number]

/** How each kind is called, and where somebody may forget to look. */
export const placeKindWords: Record<PlaceKind, { readonly name: string; readonly hint: string }> = {
  mail: { name: 'E-mail', hint: 'Every mailbox, the shared ones and what was sent too.' },
  steward: { name: 'Steward', hint: 'Put together by itself.' },
  crm: { name: 'Customer system', hint: 'CRM, booking, invoices, mailing lists.' },
  messaging: { name: 'Messages', hint: 'Text messages, WhatsApp, Teams, Slack.' },
  phone: { name: 'Phones', hint: 'Contacts, voicemail and call lists of work phones.' },
  recordings: { name: 'Call recordings', hint: 'With whoever keeps them for you.' },
  paper: { name: 'Paper', hint: 'Files, notebooks, diaries.' },
  associates: { name: 'Associates', hint: 'Notes that people outside keep for you.' },
  other: { name: 'Another place', hint: '' },
}

/** A place of the organisation, as it names it. */
export const searchPlace = z.strictObject({
  kind: z.enum(placeKinds),
  name: line(100).min(1, 'Name the place.'),
})
export type SearchPlace = z.output<typeof searchPlace>

/** The list as it is saved: every name once. */
export const searchPlaces = z
  .array(searchPlace)
  .min(1, 'Keep at least one place.')
  .max(40, 'Keep to forty places.')
  .refine(
    (places) => new Set(places.map(({ name }) => name.toLowerCase())).size === places.length,
    'Name each place once.',
  )
