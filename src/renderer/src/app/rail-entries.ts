import {
  IconAddressBook,
  IconFiles,
  IconHelpCircle,
  IconMailQuestion,
  IconMessages,
  IconRoute,
  IconSettings,
  IconShieldExclamation,
  IconSpeakerphone,
  IconSun,
  type Icon,
} from '@tabler/icons-react'

/** A place in the rail. Its shortcut is Alt and its number. */
export type RailEntry = {
  readonly href: string
  readonly label: string
  readonly icon: Icon
  readonly number: number
  /** Shown only where the organisation coaches. */
  readonly onlyWhereCoaching?: true
}

/** The rail, top to bottom: only what exists. */
export const railEntries: readonly RailEntry[] = [
  { href: '/today', label: 'Today', icon: IconSun, number: 1 },
  { href: '/contacts', label: 'Contacts', icon: IconAddressBook, number: 2 },
  { href: '/coaching', label: 'Coaching', icon: IconMessages, number: 9, onlyWhereCoaching: true },
  { href: '/requests', label: 'Requests', icon: IconMailQuestion, number: 3 },
  { href: '/breaches', label: 'Breaches', icon: IconShieldExclamation, number: 4 },
  { href: '/marketing', label: 'Marketing', icon: IconSpeakerphone, number: 5 },
  { href: '/documents', label: 'Documents', icon: IconFiles, number: 6 },
  { href: '/guidance', label: 'Guidance', icon: IconRoute, number: 7 },
  { href: '/settings', label: 'Settings', icon: IconSettings, number: 8 },
  { href: '/help', label: 'Help', icon: IconHelpCircle, number: 0 },
]

/** Whether a place is the one the address is in. */
export function isWithin(location: string, href: string): boolean {
  return location === href || location.startsWith(`${href}/`)
}
