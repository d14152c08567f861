import { kindOf } from '@core/requests/kinds/index'
import type { Request } from '@core/requests/request'
import { longDate } from '@core/time/format-date'
import { Anchor } from '@mantine/core'
import { IconAlertTriangle, IconClock } from '@tabler/icons-react'
import { useToday } from '../../app/clock'
import { Wash } from '../../ui/Wash'

type ReasonsToHurryProps = { readonly request: Request; readonly onExtend: () => void }

/**
 * A late case says what to do about it. From five working days before the last day for it: says that more time can only
 * be taken now (`sar.extend.notice`).
 */
export function ReasonsToHurry({ request, onExtend }: ReasonsToHurryProps) {
  const today = useToday()
  const { clock, status, kind } = request
  if (isLate(request, today)) {
    return (
      <Wash
        tone="red"
        icon={IconAlertTriangle}
        title={`${kindOf(kind).dueLabel} ${longDate(clock.dueOn ?? today)}: that day is past`}
      >
        <p>{kindOf(kind).late ?? 'Answer today, and say in the answer that it is late and why.'}</p>
      </Wash>
    )
  }
  const { extensionNoticeLatestOn: latestOn, extensionNoticeWarnOn: warnOn } = clock
  const extendable = kindOf(kind).events.includes('extended')
  if (!extendable || status === 'closed' || clock.extension === 'in-time' || latestOn === null || warnOn === null)
    return null
  if (today < warnOn || today > latestOn) return null
  return (
    <Wash tone="amber" icon={IconClock} title={`More time can be taken until ${longDate(latestOn)}`}>
      <p>
        Only for a complex request, or many from the same person, and they must hear of it with the reasons by then.{' '}
        <Anchor component="button" type="button" onClick={onExtend}>
          Take two more months
        </Anchor>
      </p>
    </Wash>
  )
}

function isLate({ clock, status }: Request, today: string): boolean {
  return (
    status === 'open' &&
    clock.state === 'due' &&
    clock.answeredOn === null &&
    clock.dueOn !== null &&
    clock.dueOn < today
  )
}
