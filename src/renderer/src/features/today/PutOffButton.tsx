import type { DueItem } from '@core/today/due-item'
import { ActionIcon } from '@mantine/core'
import { IconCalendarPause } from '@tabler/icons-react'
import { useState } from 'react'
import { wasLeftOpen } from '../drafts/held-drafts'
import { PutOffDialog } from './PutOffDialog'

/** Puts a line of the list off; quiet, because the verb of the line comes first. */
export function PutOffButton({ item }: { readonly item: DueItem }) {
  const [isOpen, setIsOpen] = useState(() => wasLeftOpen({ form: 'put-off', part: item.id }))
  return (
    <>
      <ActionIcon aria-label={`Put off: ${item.title}`} title="Put it off" onClick={() => setIsOpen(true)}>
        <IconCalendarPause size={18} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
      {isOpen && <PutOffDialog item={item} onClose={() => setIsOpen(false)} />}
    </>
  )
}
