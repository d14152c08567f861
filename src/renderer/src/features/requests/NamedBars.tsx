import { BarChart } from '@mantine/charts'
import '@mantine/charts/styles.css'
import css from './reports.module.css'

/** One bar: its name and how long it is. */
export type NamedBar = { readonly name: string; readonly value: number }

type NamedBarsProps = {
  readonly title?: string
  readonly bars: readonly NamedBar[]
  readonly words: (value: number) => string
  /** The longest a bar can be; left out, the longest there is. */
  readonly most?: number
}

const rowHeight = 34

/** Bars beside their names, each with its number at its end. The table near it says the same to whoever hears the page. */
export function NamedBars({ title, bars, words, most }: NamedBarsProps) {
  return (
    <div className={css.chart} aria-hidden="true">
      {title !== undefined && <div className={css.chartTitle}>{title}</div>}
      <BarChart
        h={bars.length * rowHeight + 6}
        data={bars.map((bar) => ({ ...bar }))}
        dataKey="name"
        orientation="vertical"
        series={[{ name: 'value', color: 'var(--st-pine-mark)' }]}
        withXAxis={false}
        withTooltip={false}
        withBarValueLabel
        gridAxis="none"
        accessibilityLayer={false}
        valueFormatter={words}
        valueLabelProps={{ fontSize: 13 }}
        xAxisProps={{ domain: [0, most ?? 'dataMax'] }}
        yAxisProps={{ width: 150, interval: 0 }}
        barChartProps={{ margin: { top: 0, right: 70, bottom: 0, left: 0 } }}
        maxBarWidth={16}
      />
    </div>
  )
}
