import type { RequestCase } from '@core/requests/request'
import { bundleMadeDetail } from '@core/requests/access-event-words'
import { dayMonthYear } from '@core/time/format-date'
import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import { Sheet } from '../../ui/Sheet'

/** On the case: what Steward itself holds, looked through on a page of its own, and when a copy of it was made. */
export function BundleSheet({ of: { request, events } }: { readonly of: RequestCase }) {
  const [, navigate] = useLocation()
  const made = events.findLast(({ facts }) => facts.type === 'bundle-made')?.facts
  const look = (
    <Button variant="default" onClick={() => navigate(`/requests/${request.id}/check`)}>
      Look through it
    </Button>
  )
  return (
    <Sheet title="What Steward holds" actions={look}>
      <p>
        {made?.type === 'bundle-made'
          ? `Copy made on ${dayMonthYear(made.on)}: ${bundleMadeDetail(made)}.`
          : `Everything about ${request.name} in this register, put together item by item. What you find elsewhere you attach below.`}
      </p>
    </Sheet>
  )
}
