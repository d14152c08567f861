import { z } from 'zod'
import { newContact, type Contact } from '../contacts/contact'

/**
 * The facts of an entry that is locked away, so that it can be put back when it may be used again. Without what follows others:
 * its links to organisations. What was agreed to does not come back either: nobody may be mailed again because of a copy.
 */
export const keptEntry = z.object({ facts: newContact, noContactAtAll: z.boolean() })
export type KeptEntry = z.output<typeof keptEntry>

/** What a locked copy keeps of an entry. */
export function keepEntry(contact: Contact): KeptEntry {
  const { noContactAtAll, points } = contact
  const own = Object.fromEntries(
    Object.entries(contact).filter(
      ([key]) => key in newContact.shape && key !== 'organisationId' && key !== 'relations',
    ),
  )
  const typed = points.map((point) => Object.fromEntries(Object.entries(point).filter(([key]) => key !== 'id')))
  return { facts: newContact.parse({ ...own, points: typed }), noContactAtAll }
}
