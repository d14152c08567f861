import type { TodayList } from '@core/today/contract'
import type { DueItem } from '@core/today/due-item'
import { DueState } from '../../ui/DueState'
import { Ledger } from '../../ui/Ledger'
import { LedgerRow } from '../../ui/LedgerRow'
import { DueLaw } from './DueLaw'
import css from './today.module.css'

type DueLedgerProps = { readonly list: TodayList; readonly today: string }

/** The list of days: one row for each due thing, its date in the margin. */
export function DueLedger({ list, today }: DueLedgerProps) {
  const unseen = list.total - list.clocks.length - list.items.length
  return (
    <div>
      <Ledger label="Everything due, most urgent first">
        {list.items.map((item) => (
          <DueRow key={item.id} item={item} today={today} />
        ))}
      </Ledger>
      {unseen > 0 && <p className={css.more}>And {unseen} more. These are the most urgent.</p>}
    </div>
  )
}

function DueRow({ item, today }: { readonly item: DueItem; readonly today: string }) {
  const waiting = item.state === 'due' ? undefined : item.state
  return (
    <LedgerRow
      on={item.on}
      state={<DueState dueOn={item.on} today={today} waiting={waiting} />}
      title={item.title}
      why={<bdi>{item.why}</bdi>}
      verb={{ label: item.verb, href: item.href }}
      menu={item.rules.length > 0 && <DueLaw item={item} />}
    />
  )
}
