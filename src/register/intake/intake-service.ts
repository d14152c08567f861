import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { intakeContract, ReadMail } from '@core/intake/contract'
import { suggest } from '@core/intake/suggest'
import { unreadWords } from '@core/intake/unread-words'
import { defaultRegulator, type Organisation } from '@core/organisation/organisation'
import type { Deps } from '../deps'
import { holdFile } from '../imports/held-file'
import { findContactsWith } from './contacts-with-query'
import { readMailHere, type MailReader } from './mail-reader'
import { ourAddresses, ofDomain } from './our-addresses'

type Serves = Handlers<typeof intakeContract>

/** What the service asks of others: who we are. */
type Others = { readonly organisation: { get(): Organisation | null } }

/** Reads a message somebody dropped, and makes a suggestion of it. Writes nothing. */
export function createIntakeService(
  { register, clock, newId }: Deps,
  { organisation }: Others,
  reader: MailReader = readMailHere,
) {
  const held = holdFile()
  return {
    begin({ size }) {
      const id = newId()
      held.begin(id, size)
      return { id }
    },
    append({ id, bytes }) {
      return { received: held.add(id, bytes) }
    },
    async read({ id, form }): Promise<ReadMail> {
      const bytes = held.bytes(id)
      held.drop(id)
      if (bytes.length === 0) throw new AppError('not-found', { reason: 'Nothing of that file came. Choose it again.' })
      const read = await reader({ form, bytes })
      if (read.state === 'unread') return { state: 'unread', why: unreadWords[read.why] }
      const us = organisation.get()
      const around = {
        today: clock.today(),
        isOurs: ourAddresses(us),
        isRegulators: ofDomain(us?.regulator.web || defaultRegulator.web),
        contactsWith: (kind: 'email' | 'phone', value: string) => findContactsWith(register.read, kind, value),
      }
      return { state: 'read', suggestion: suggest(read, around) }
    },
  } satisfies Serves
}
