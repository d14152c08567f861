import { dayMonthYear } from '../time/format-date'
import type { DueItem } from '../today/due-item'
import { addDays } from '../time/add-days'

/** The days for a second look, each with how many people, and who it is where it is one. `more`: there are others besides. */
export type DueDay = {
  readonly on: string
  readonly people: number
  readonly more: boolean
  readonly contactId: string
  readonly name: string
}

/** How many days before its day a refresh is listed. */
export const refreshNotice = 28

/** Consents to refresh, as Today lists them: one line for each day, so that a campaign of 600 is one thing to do. */
export function dueConsents(days: readonly DueDay[]): DueItem[] {
  return days.map(({ on, people, more, contactId, name }) => ({
    id: `consent:${on}`,
    on,
    remindFromOn: addDays(on, -refreshNotice),
    kind: 'consent',
    title:
      people === 1
        ? `Refresh ${name}’s consent`
        : `Refresh the consent of ${people.toLocaleString('en-GB')} people${more ? ' or more' : ''}`,
    why: `You set ${dayMonthYear(on)} for a second look. After it the consent still stands, but somebody must decide before each use.`,
    verb: people === 1 ? 'Open' : 'Look',
    href: people === 1 ? `/contacts/${contactId}` : '/marketing/permissions',
    state: 'due' as const,
    rules: ['settled.consent-overdue' as const, 'consent.lifetime' as const],
  }))
}
