import type { Jurisdiction } from '../time/jurisdiction'

/** What choosing a nation changes, in words for the form (`time.periods`). */
export const nationEffect: Record<Jurisdiction, string> = {
  'england-and-wales': 'Due dates that fall on a bank holiday of England and Wales move to the next working day.',
  scotland:
    'Due dates that fall on a bank holiday of Scotland move to the next working day. 2 January counts there; Easter Monday does not.',
  'northern-ireland':
    'Due dates that fall on a bank holiday of Northern Ireland move to the next working day. St Patrick’s Day and 12 July count there.',
}
