import type { TodayList } from '@core/today/contract'
import { nothingDue, todaySentence } from '@core/today/today-sentence'
import { weekBlocks } from '@core/today/week-blocks'
import { weekdayDayMonth } from '@core/time/format-date'
import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { Empty } from '../../ui/Empty'
import { ExportMenu } from '../../ui/ExportMenu'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { WithAside } from '../../ui/WithAside'
import { BreachClockCard } from '../breaches/BreachClockCard'
import { DueLedger } from './DueLedger'
import { NinetyDays } from './NinetyDays'
import { QuietLines } from './QuietLines'
import { useRegisterLines, useTodayList } from './use-today-list'

/** Everything that is due, in one list, most urgent first; beside it the weeks ahead and what is in order. */
export function TodayPage() {
  const today = useToday()
  const { data: list, error } = useTodayList()
  if (error) throw error
  return (
    <>
      <PageHead
        title={weekdayDayMonth(today)}
        lead={list && todaySentence(list, today)}
        actions={list && <PrintWeek list={list} today={today} />}
      />
      {list ? (
        <WithAside asideWidth={256} asideLabel="The weeks ahead" aside={<Beside list={list} today={today} />}>
          {list.clocks.map((clock) => (
            <BreachClockCard key={clock.id} item={clock} />
          ))}
          {list.items.length > 0 ? <DueLedger list={list} today={today} /> : <NothingDue list={list} />}
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

function Beside({ list, today }: Listed) {
  const registerLines = useRegisterLines()
  return (
    <>
      <NinetyDays items={[...list.clocks, ...list.items, ...list.later]} today={today} />
      <QuietLines lines={[...registerLines, ...list.quiet]} />
    </>
  )
}

function NothingDue({ list }: { readonly list: TodayList }) {
  if (list.clocks.length > 0) return null
  return (
    <Sheet padded={false}>
      <Empty
        title={nothingDue(list.nextOn)}
        say="Requests, breaches and renewals appear here by themselves, each with the day it must be done by."
        action={
          <Button component={Link} href="/requests/new">
            Log a request
          </Button>
        }
      />
    </Sheet>
  )
}
