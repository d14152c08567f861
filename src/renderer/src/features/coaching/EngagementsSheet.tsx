import type { EngagementRow } from '@core/coaching/view'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Button } from '@mantine/core'
import { Link } from 'wouter'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import css from './coaching.module.css'
import { engagementStateWords } from './engagement-words'
import { useEngagementsOf } from './use-coaching'

type EngagementsSheetProps = {
  readonly contactId: string
  /** Somebody who is coached: a first engagement can be opened from here. */
  readonly isClient: boolean
}

/** On the page of a contact: the engagements they have a part in. */
export function EngagementsSheet({ contactId, isClient }: EngagementsSheetProps) {
  const { data } = useEngagementsOf(contactId)
  if (!data || (data.rows.length === 0 && !isClient)) return null
  return (
    <Sheet
      title="Coaching"
      padded={data.rows.length === 0}
      actions={
        isClient && (
          <Button variant="default" component={Link} href={`/coaching?client=${contactId}`}>
            Open an engagement
          </Button>
        )
      }
    >
      {data.rows.length === 0 && <p className={css.hint}>No engagement yet. Agreement, sessions and notes go there.</p>}
      {data.rows.map((row) => (
        <SheetRow key={row.id}>
          <div className={css.line}>
            <span>
              <Anchor component={Link} href={`/coaching/${row.id}`} className={css.name}>
                <bdi>{title(row, contactId)}</bdi>
              </Anchor>
              <span className={css.second}>{second(row)}</span>
            </span>
            <StateWord {...engagementStateWords[row.state]} />
          </div>
        </SheetRow>
      ))}
    </Sheet>
  )
}

function title({ reference, clientId, clientName, coachName }: EngagementRow, contactId: string): string {
  if (clientId !== contactId) return `${reference}, ${clientName}`
  return coachName === '' ? reference : `${reference}, with ${coachName}`
}

function second({ missing, state, destroyOn }: EngagementRow): string {
  const kept = state === 'completed' && destroyOn !== '' ? `Notes kept until ${dayMonthYear(destroyOn)}` : ''
  return [...missing, kept].filter(Boolean).join(', ') || 'Nothing is missing'
}
