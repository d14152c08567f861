import type { TodayList } from '@core/today/contract'
import type { DueItem } from '@core/today/due-item'
import { noDateWords } from '@core/today/week-blocks'
import { IconCircleDashed } from '@tabler/icons-react'
import { DueState } from '../../ui/DueState'
import { Ledger } from '../../ui/Ledger'
import { LedgerRow } from '../../ui/LedgerRow'
import { StateWord } from '../../ui/StateWord'
import { DueLaw } from './DueLaw'
import { PutOffButton } from './PutOffButton'
import { putOffWords } from './PutOffList'
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
  return (
    <LedgerRow
      on={item.on}
      noDate={noDateWords(item.state)}
      state={<RowState item={item} today={today} />}
      title={item.title}
      why={<Why item={item} />}
      verb={{ label: item.verb, href: item.href }}
      menu={
        <>
          {item.rules.length > 0 && <DueLaw item={item} />}
          <PutOffButton item={item} />
        </>
      }
    />
  )
}

/** Why on this day; below it, that somebody put it off, which moves no date in law. */
function Why({ item }: { readonly item: DueItem }) {
  return (
    <>
      <bdi>{item.why}</bdi>
      {item.putOff && (
        <div className={css.putOff}>
          <bdi>{putOffWords(item)}</bdi>
        </div>
      )}
    </>
  )
}

/** What is to be done on no particular day waits for nobody. */
function RowState({ item: { on, state }, today }: { readonly item: DueItem; readonly today: string }) {
  if (state === 'due' && on === null) return <StateWord icon={IconCircleDashed} word="To do" color="dimmed" />
  return <DueState dueOn={on} today={today} waiting={state === 'due' ? undefined : state} />
}
