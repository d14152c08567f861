import { dayMonthYear } from '../time/format-date'
import { londonParts } from '../time/instant'

/** What lies in plain text in every backup, for whoever finds it years later. Says nothing about anybody. */
export function readMe(madeAt: string): string {
  const { date, time } = londonParts(madeAt)
  return `This folder is a backup of a Steward register.

Made on ${dayMonthYear(date)} at ${time}. It was opened and checked right after it was made.

It is encrypted. It opens with a passphrase or the recovery sheet that was in use on that day, and with
nothing else. Without one of them nobody can read it, not even the makers of Steward.

To bring it back
1. Install Steward, on this computer or on another one, and start it.
2. Choose "Restore a backup". On a new computer it is on the first page, otherwise on the page where you unlock.
3. Choose this folder.
Steward shows what it holds before anything is replaced, and keeps the register that is there now.

Keep the files of this folder together and under their names:
register.db            the register, encrypted (SQLCipher, format 4)
register.header.json   the ways in: the key, locked with each passphrase and with the recovery sheet
register.head.json     how many changes the register knows, so that a loss is noticed

The file register.erased, in the folder above, belongs to the backups too. It lists, encrypted, which records
were erased for good, so that they stay erased when an older backup is brought back.
`
}
