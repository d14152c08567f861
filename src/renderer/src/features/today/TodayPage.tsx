import type { NextStep } from '@core/first-steps/next-step'
import type { TodayList } from '@core/today/contract'
import type { QuietLine } from '@core/today/quiet-line'
import { todaySentence } from '@core/today/today-sentence'
import { weekBlocks } from '@core/today/week-blocks'
import { weekdayDayMonth } from '@core/time/format-date'
import { Button } from '@mantine/core'
import { useToday } from '../../app/clock'
import { ExportMenu } from '../../ui/ExportMenu'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { WithAside } from '../../ui/WithAside'
import { BreachClockCard } from '../breaches/BreachClockCard'
import { FirstAfternoon } from '../first-steps/FirstAfternoon'
import { useFirstSteps } from '../first-steps/use-first-steps'
import { DoneList } from './DoneList'
import { DueLedger } from './DueLedger'
import { NinetyDays } from './NinetyDays'
import { NothingDue } from './NothingDue'
import { PutOffList } from './PutOffList'
import { QuietLines } from './QuietLines'
import { useSaveCalendar } from './use-put-off'
import { useRegisterLines, useTodayList } from './use-today-list'

/** Everything that is due, in one list, most urgent first; beside it the weeks ahead and what is in order. */
export function TodayPage() {
  const today = useToday()
  const { data: list, error } = useTodayList()
  const registerLines = useRegisterLines()
  const { data: first } = useFirstSteps()
  if (error) throw error
  const steps = first?.steps ?? []
  const quiet = [...registerLines, ...(list?.quiet ?? [])]
  return (
    <>
      <PageHead
        title={weekdayDayMonth(today)}
        lead={list && !isQuiet(list) && todaySentence(list, today)}
        actions={list && <Leave list={list} today={today} />}
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
          <PutOffList items={list.putOff} />
          <FirstAfternoon leads={isQuiet(list)} />
          {isQuiet(list) && <NothingDue nextOn={list.nextOn} toDo={leftToDo(quiet, steps)} isCalm={steps.length > 0} />}
        </WithAside>
      ) : (
        <Loading rows={6} />
      )}
    </>
  )
}

type Listed = { readonly list: TodayList; readonly today: string }

/** The ways the day leaves the window: on paper, and into a calendar. */
function Leave({ list, today }: Listed) {
  const calendar = useSaveCalendar()
  return (
    <>
      <Button variant="subtle" onClick={() => calendar.mutate(undefined)}>
        Save for a calendar
      </Button>
      <PrintWeek list={list} today={today} />
    </>
  )
}

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
      <DoneList />
    </>
  )
}

/** What the first afternoon asks for already is not asked a second time. */
function leftToDo(quiet: readonly QuietLine[], steps: readonly NextStep[]): QuietLine[] {
  const asked = new Set(steps.map(({ href }) => href.split('?')[0]))
  return quiet.filter(({ state, href }) => state === 'to-do' && !asked.has(href?.split('?')[0]))
}

/** Nothing is due and no clock runs. */
function isQuiet({ clocks, items }: TodayList): boolean {
  return clocks.length + items.length === 0
}
