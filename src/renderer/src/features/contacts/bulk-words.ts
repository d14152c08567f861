import type { BulkAct, BulkPreview } from '@core/contacts/bulk'
import { contactCategoryNames } from '@core/contacts/contact-category'
import { TRASH_DAYS } from '@core/contacts/trash'

/** “1 contact”, “1,240 contacts”. */
export function contactsInWords(count: number): string {
  return `${count.toLocaleString('en-GB')} contact${count === 1 ? '' : 's'}`
}

/** What the act is called over its dialog. */
export const bulkTitles: Record<BulkAct['do'], string> = {
  'add-role': 'Add a role',
  'remove-role': 'Take away a role',
  'set-source': 'Set where the details came from',
  archive: 'Archive',
  restore: 'Put back in the list',
  trash: 'Move to the trash',
}

/** The button with its number. */
export function bulkButton(act: BulkAct, count: number): string {
  const who = contactsInWords(count)
  switch (act.do) {
    case 'add-role':
      return `Add the role to ${who}`
    case 'remove-role':
      return `Take the role from ${who}`
    case 'set-source':
      return `Set the source of ${who}`
    case 'archive':
      return `Archive ${who}`
    case 'restore':
      return `Put ${who} back`
    case 'trash':
      return `Move ${who} to the trash`
  }
}

/** What will happen, and what will not. */
export function bulkSays(act: BulkAct, { chosen, changes, replaced, held }: BulkPreview): string[] {
  const same = chosen - changes - held.count
  const lines: string[] = []
  if (held.count > 0)
    lines.push(
      `${contactsInWords(held.count)} ${held.count === 1 ? 'is' : 'are'} held and ${held.count === 1 ? 'stays' : 'stay'}: ${held.references.join(', ')}${held.count > held.references.length ? ' and others' : ''} ${held.count === 1 ? 'is' : 'are'} still open.`,
    )
  if (same > 0)
    lines.push(
      `${contactsInWords(same)} of the chosen ${same === 1 ? 'is' : 'are'} so already and ${same === 1 ? 'stays' : 'stay'} as ${same === 1 ? 'it is' : 'they are'}.`,
    )
  if (replaced > 0) lines.push(`For ${contactsInWords(replaced)} another source is written down. It is replaced.`)
  if (act.do === 'trash')
    lines.push(
      `They leave every list at once and wait in the trash for ${TRASH_DAYS} days. Nothing is erased by itself, and who asked for no marketing stays on the do-not-contact list.`,
    )
  if (act.do === 'archive') lines.push('They leave the list and are kept. “Archived” shows them.')
  lines.push('You can take this back until the register locks.')
  return lines
}

/** What was done. */
export function bulkDone(act: BulkAct, changed: number): string {
  if (changed === 0) return 'Stopped. Nobody was changed.'
  const who = contactsInWords(changed)
  switch (act.do) {
    case 'add-role':
      return `${contactCategoryNames[act.role].one}: added to ${who}.`
    case 'remove-role':
      return `${contactCategoryNames[act.role].one}: taken from ${who}.`
    case 'set-source':
      return `Source set for ${who}.`
    case 'archive':
      return `Archived ${who}.`
    case 'restore':
      return `${who} back in the list.`
    case 'trash':
      return `${who} moved to the trash.`
  }
}
