import { normalEmail, normalPhone } from '@core/contacts/normal-point'
import { addressHint, authorities, authorityHelp } from '@core/requests/identity'
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
  const points = contact?.points ?? []
  const held = new Set(
    points.flatMap(({ kind, value }) =>
      kind === 'email' ? [normalEmail(value)] : kind === 'phone' || kind === 'mobile' ? [normalPhone(value)] : [],
    ),
  )
  const asked = [request.email, request.phone].filter(Boolean)
  const hint = addressHint([normalEmail(request.email), request.phone === '' ? '' : normalPhone(request.phone)], held)
  return (
    <Wash tone="sunken" icon={IconAddressBook} title="What the register knows">
      <p>
        {contact
          ? hintWords[hint](asked.join(', '))
          : 'The request is linked to no contact, so nothing speaks for or against.'}
      </p>
      <LawLine rules={['rights.id']} />
    </Wash>
  )
}

const hintWords = {
  held: (asked: string) => `${asked} is among the addresses and numbers you hold for them. As a rule that is enough.`,
  'not-held': (asked: string) =>
    `${asked} is not among those you hold for them. Ring or write to one you hold, before you ask for papers.`,
  none: () => 'No address or number was noted with the request.',
} as const
