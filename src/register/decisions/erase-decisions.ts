import type { Decision } from '@core/decisions/decision'
import { minimiseDecision, withoutNames } from '@core/decisions/minimise-decision'
import { initialsName } from '@core/requests/initials'
import type { KnownAs } from '@core/erasure/person'
import type { ReadableDb, WritableDb } from '../file/db'
import * as lines from './decision-line-repository'
import * as decisions from './decision-repository'

/** Every decision about this contact. */
export function decisionsOf(db: ReadableDb, contactId: string): Decision[] {
  return decisions.findByContact(db, contactId)
}

/** Writes decisions with initials instead of the name; they belong to no contact any more. */
export function eraseDecisions(db: WritableDb, made: readonly Decision[], { displayName, names }: KnownAs): void {
  for (const one of made) {
    const initials = initialsName(displayName || one.subject)
    decisions.minimise(db, minimiseDecision(one, names, initials))
    for (const line of lines.findByDecision(db, one.id))
      lines.minimise(db, line, withoutNames(line.owner, [one.subject, ...names], initials))
  }
}
