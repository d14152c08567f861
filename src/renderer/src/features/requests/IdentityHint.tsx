import { authorities, authorityHelp } from '@core/requests/identity'
import type { EventType } from '@core/requests/event'
import type { Request } from '@core/requests/request'
import { IconAddressBook, IconFileCheck } from '@tabler/icons-react'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import { useContactOf } from './use-requests'

type IdentityHintProps = { readonly request: Request; readonly type: EventType; readonly as: unknown }

/** What the register already knows about who asks, and what is usually enough: so that no more is asked than is needed. */
export function IdentityHint({ request, type, as }: IdentityHintProps) {
  const { data: contact } = useContactOf(request.contactId)
  if (type.startsWith('authority')) {
    const known = authorities.find((one) => one === as)
    if (!known && type !== 'authority-asked') return null
    return (
      <Wash tone="sunken" icon={IconFileCheck} title="What is usually enough">
        <p>
          {known
            ? authorityHelp[known]
            : 'A consent signed by the person, or the paper that gives them the right to act.'}
        </p>
        <LawLine rules={known === 'parent' ? ['sar.authority', 'sar.children'] : ['sar.authority']} />
      </Wash>
    )
  }
  const held = (contact?.points ?? []).filter(({ kind, valid }) => valid && kind !== 'post').map(({ value }) => value)
  return (
    <Wash tone="sunken" icon={IconAddressBook} title="What the register knows">
      <p>{heldWords(contact !== undefined, held)}</p>
      <LawLine rules={['rights.id']} />
    </Wash>
  )
}

function heldWords(isLinked: boolean, held: readonly string[]): string {
  if (!isLinked) return 'The request is linked to no contact, so nothing here speaks for or against.'
  if (held.length === 0) return 'No address or number is kept for them.'
  return `You hold ${held.join(', ')}. If the request came from there, nothing more is needed as a rule. If not, ring or write there before you ask for papers.`
}
