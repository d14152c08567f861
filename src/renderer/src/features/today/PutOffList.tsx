import { dayMonthYear } from '@core/time/format-date'
import type { DueItem } from '@core/today/due-item'
import { Button } from '@mantine/core'
import { Sheet, SheetRow } from '../../ui/Sheet'
import css from './today.module.css'
import { useBringBack } from './use-put-off'

/** The organisation’s own reminders that somebody put off: until when, why, and a way to have them back. */
export function PutOffList({ items }: { readonly items: readonly DueItem[] }) {
  const back = useBringBack()
  if (items.length === 0) return null
  return (
    <Sheet title="Put off" padded={false}>
      {items.map((item) => (
        <SheetRow key={item.id}>
          <div className={css.toDo}>
            <div className={css.words}>
              <b>
                <bdi>{item.title}</bdi>
              </b>
              <div className={css.detail}>
                <bdi>{putOffWords(item)}</bdi>
              </div>
            </div>
            <Button variant="default" aria-label={`Bring back: ${item.title}`} onClick={() => back.mutate(item.id)}>
              Bring back
            </Button>
          </div>
        </SheetRow>
      ))}
    </Sheet>
  )
}

/** “Put off until 3 December 2026: they are away.”, or nothing. */
export function putOffWords({ putOff }: Pick<DueItem, 'putOff'>): string {
  return putOff ? `Put off until ${dayMonthYear(putOff.untilOn)}: ${putOff.reason}` : ''
}
