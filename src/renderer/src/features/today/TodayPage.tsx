import type { TodayList } from '@core/today/contract'
import type { QuietLine } from '@core/today/quiet-line'
import { todaySentence } from '@core/today/today-sentence'
import { weekBlocks } from '@core/today/week-blocks'
import { weekdayDayMonth } from '@core/time/format-date'
import { useToday } from '../../app/clock'
import { ExportMenu } from '../../ui/ExportMenu'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { WithAside } from '../../ui/WithAside'
import { BreachClockCard } from '../breaches/BreachClockCard'
import { DueLedger } from './DueLedger'
import { NinetyDays } from './NinetyDays'
import { NothingDue } from './NothingDue'
import { QuietLines } from './QuietLines'
import { useRegisterLines, useTodayList } from './use-today-list'

/** Everything that is due, in one list, most urgent first; beside it the weeks ahead and what is in order. */
export function TodayPage() {
  const today = useToday()
  const { data: list, error } = useTodayList()
  const registerLines = useRegisterLines()
  if (error) throw error
  const quiet = [...registerLines, ...(list?.quiet ?? [])]
  return (
    <>
      <PageHead
        title={weekdayDayMonth(today)}
        lead={list && !isQuiet(list) && todaySentence(list, today)}
        actions={list && <PrintWeek list={list} today={today} />}
      />
      {list ? (
        <WithAside
          asideWidth={256}
          asideLabel="The weeks ahead"
          aside={<Beside list={list} today={today} quiet={quiet} />}
        >
          {list.clocks.map((clock, index) => (
            <BreachClockCard key={clock.id} item={clock} isFirst={index === 0} />
          ))}
          {list.items.length > 0 && <DueLedger list={list} today={today} />}
          {isQuiet(list) && <NothingDue nextOn={list.nextOn} toDo={quiet.filter(({ state }) => state === 'to-do')} />}
        </WithAside>
      ) : (
        <Loading rows={6} />
      )}
    </>
  )
}

type Listed = { readonly list: TodayList; readonly today: string }

function PrintWeek({ list, today }: Listed) {
  return (
    <ExportMenu
      label="Print the week"
      title="What is due this week"
      name={`week-${today}`}
      blocks={weekBlocks(list, today)}
      about={{ action: 'today.export', subject: '' }}
    />
  )
}

type BesideProps = Listed & { readonly quiet: readonly QuietLine[] }

function Beside({ list, today, quiet }: BesideProps) {
  return (
    <>
      <NinetyDays items={[...list.clocks, ...list.items, ...list.later]} today={today} />
      <QuietLines lines={quiet} onlyFine={isQuiet(list)} />
    </>
  )
}

/** Nothing is due and no clock runs. */
function isQuiet({ clocks, items }: TodayList): boolean {
  return clocks.length + items.length === 0
}
