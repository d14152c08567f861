import {
  IconAddressBook,
  IconFiles,
  IconMailQuestion,
  IconRoute,
  IconSettings,
  IconShieldExclamation,
  IconSpeakerphone,
  IconSun,
  type Icon,
} from '@tabler/icons-react'

/** A place in the rail. Its shortcut is Alt and its number, counted from 1. */
export type RailEntry = { readonly href: string; readonly label: string; readonly icon: Icon }

/** The rail, top to bottom: only what exists. */
export const railEntries: readonly RailEntry[] = [
  { href: '/today', label: 'Today', icon: IconSun },
  { href: '/contacts', label: 'Contacts', icon: IconAddressBook },
  { href: '/requests', label: 'Requests', icon: IconMailQuestion },
  { href: '/breaches', label: 'Breaches', icon: IconShieldExclamation },
  { href: '/marketing', label: 'Marketing', icon: IconSpeakerphone },
  { href: '/documents', label: 'Documents', icon: IconFiles },
  { href: '/guidance', label: 'Guidance', icon: IconRoute },
  { href: '/settings', label: 'Settings', icon: IconSettings },
]

/** Whether a place is the one the address is in. */
export function isWithin(location: string, href: string): boolean {
  return location === href || location.startsWith(`${href}/`)
}
