import { BarChart } from '@mantine/charts'
import '@mantine/charts/styles.css'
import type { Report } from '@core/requests/report/report'
import css from './reports.module.css'

type PeriodBarsProps = {
  readonly title: string
  readonly total: number
  readonly periods: Report['periods']
  readonly counts: readonly number[]
  /** The highest bar of all pictures, so that they can be compared. */
  readonly most: number
}

/** One kind over time as small bars. The table beside it has the numbers, so whoever hears the page hears them once. */
export function PeriodBars({ title, total, periods, counts, most }: PeriodBarsProps) {
  const data = periods.map(({ label }, index) => ({ label, requests: counts[index] ?? 0 }))
  return (
    <div className={css.chart} aria-hidden="true">
      <div className={css.chartHead}>
        <span>{title}</span>
        <span className="num">{total.toLocaleString('en-GB')}</span>
      </div>
      <BarChart
        h={56}
        data={data}
        dataKey="label"
        series={[{ name: 'requests', color: 'var(--st-pine-mark)' }]}
        withXAxis={false}
        withYAxis={false}
        withTooltip={false}
        gridAxis="none"
        accessibilityLayer={false}
        yAxisProps={{ domain: [0, most] }}
        barChartProps={{ margin: { top: 6, right: 0, bottom: 0, left: 0 }, barCategoryGap: '20%' }}
        maxBarWidth={28}
      />
      <div className={css.chartFoot}>
        <span>{periods[0]?.label}</span>
        {periods.length > 1 && <span>{periods.at(-1)?.label}</span>}
      </div>
    </div>
  )
}
