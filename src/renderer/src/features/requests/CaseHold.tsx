import { kindOf } from '@core/requests/kinds/index'
import type { Request } from '@core/requests/request'
import { IconAlertTriangle, IconShieldLock } from '@tabler/icons-react'
import { Wash } from '../../ui/Wash'

/** What nobody may destroy while the case is open (row E5), and whether Steward can see to it: it knows linked contacts only. */
export function CaseHold({ request }: { readonly request: Request }) {
  const kind = kindOf(request.kind)
  const hold = request.status === 'open' ? kind.hold(request.name) : ''
  if (hold === '') return null
  // A request about recordings holds those that are chosen in it, whoever asks.
  if (request.contactId !== null || request.kind === 'call-recording')
    return (
      <Wash tone="info" icon={IconShieldLock} title="Held while this is open">
        {hold}
      </Wash>
    )
  return (
    <Wash tone="amber" icon={IconAlertTriangle} title="Not linked, so not held">
      {hold} Steward can stop that only for a contact: link the case if there is one.
    </Wash>
  )
}
