import { type LogRange, rangeOf } from '@core/requests/log-range'
import { kinds } from '@core/requests/kinds/index'
import { reportSpan } from '@core/requests/report/report-words'
import { Select, Switch } from '@mantine/core'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { useToday } from '../../app/clock'
import { PageHead } from '../../ui/PageHead'
import { LogExport } from './LogExport'
import { LogPaper } from './LogPaper'
import { RangePicker } from './RangePicker'
import { lineWords } from './request-words'
import css from './reports.module.css'
import { useLogCounts } from './use-reports'
import { useLogPaper } from './use-log-paper'

/** The log of each kind for a span of days: how many lines it has, how it will look, and the ways out of here. */
export function LogsPage() {
  const today = useToday()
  const [params, setParams] = useSearchParams()
  const [range, setRange] = useState<LogRange>(() => rangeOf('this-year', today))
  const [withExtras, setWithExtras] = useState(true)
  const { data: counts } = useLogCounts(range)
  const kind = kinds.find(({ id }) => id === params.get('kind')) ?? kinds[0]
  const paper = useLogPaper(kind.id, range, withExtras)
  const linesOf = (id: string) => counts?.find((one) => one.kind === id)?.lines
  const lines = linesOf(kind.id)
  const options = kinds.map(({ id, title }) => {
    const many = linesOf(id)
    return { value: id, label: many === undefined ? title : `${title}: ${lineWords(many)}` }
  })
  return (
    <>
      <PageHead
        crumb={[{ label: 'Requests', href: '/requests' }, { label: 'Logs' }]}
        title="Logs"
        lead="Every kind of request has its log, in the columns your organisation promises. The erasure log names nobody."
        actions={<LogExport kind={kind} paper={paper} />}
      />
      <div className={css.bar}>
        <Select
          label="Which log"
          className={css.which}
          data={options}
          value={kind.id}
          allowDeselect={false}
          onChange={(value) => value !== null && setParams({ kind: value }, { replace: true })}
        />
        <RangePicker start="this-year" range={range} onChange={setRange} />
      </div>
      <div className={css.counted}>
        <output>
          {lines !== undefined && (
            <>
              <b className="num">{lineWords(lines)}</b>. {reportSpan({ fromOn: range.from, toOn: range.to })}
            </>
          )}
        </output>
        <Switch
          label="With what the law wants logged besides"
          checked={withExtras}
          onChange={(event) => setWithExtras(event.currentTarget.checked)}
        />
      </div>
      <LogPaper paper={paper} />
    </>
  )
}
