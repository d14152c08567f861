import type { RequestCase } from '@core/requests/request'
import { bundleMadeDetail } from '@core/requests/access-event-words'
import { dayMonthYear } from '@core/time/format-date'
import { Button, Group } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { Sheet } from '../../ui/Sheet'
import css from './bundle.module.css'
import { type Locked, PassphraseDialog } from './PassphraseDialog'
import { useMadePackage, useWords } from './use-bundle'

/** On the case: what Steward itself holds, looked through on a page of its own, and when a copy of it was made. */
export function BundleSheet({ of: { request, events } }: { readonly of: RequestCase }) {
  const [, navigate] = useLocation()
  const [shown, setShown] = useState<Locked | null>(null)
  const { data: pack } = useMadePackage(request.id, true)
  const words = useWords(request.id, setShown)
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
      {pack && (
        <Group mt={10} gap={12} justify="space-between">
          <span
            className={css.hint}
          >{`Saved as ${pack.name}. The words that open it are kept here, apart from it.`}</span>
          <Button
            variant="default"
            leftSection={<IconKey size={18} stroke={1.75} aria-hidden="true" />}
            aria-busy={words.isPending}
            onClick={() => words.mutate(undefined)}
          >
            Show the words again
          </Button>
        </Group>
      )}
      {shown && <PassphraseDialog made={shown} request={request} isNew={false} onClose={() => setShown(null)} />}
    </Sheet>
  )
}
