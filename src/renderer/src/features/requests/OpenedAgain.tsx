import { openedAgain } from '@core/requests/reopen-words'
import type { RequestCase } from '@core/requests/request'
import { dayMonthYear } from '@core/time/format-date'
import { IconRotateClockwise } from '@tabler/icons-react'
import { Wash } from '../../ui/Wash'
import css from './requests.module.css'

/** Says why a case is open again, until it is answered once more or closed. */
export function OpenedAgain({ of: { request, events } }: { readonly of: RequestCase }) {
  const again = openedAgain(events)
  if (request.status === 'closed' || !again) return null
  return (
    <Wash tone="info" icon={IconRotateClockwise} title={`Opened again on ${dayMonthYear(again.on)}`}>
      <p className={css.typed}>{again.why}</p>
      <p>Do what is missing, record the reply, and close it again.</p>
    </Wash>
  )
}
