import { kindsOfIncident, type IncidentKind } from '@core/breaches/kinds'
import css from './breaches.module.css'

type Trend = readonly { readonly kind: IncidentKind; readonly count: number }[]

/** What happened how often in the last twelve months: bars to see at once, numbers to read. */
export function TrendByKind({ trend }: { readonly trend: Trend }) {
  const most = Math.max(1, ...trend.map((one) => one.count))
  return (
    <section>
      <h2 className={css.asideTitle}>Last 12 months</h2>
      {trend.length === 0 && <p className={css.second}>Nothing was recorded.</p>}
      <ul className={css.trend}>
        {trend.map(({ kind, count }) => (
          <li key={kind}>
            <span className={css.trendWords}>
              <span>{kindsOfIncident[kind].label}</span>
              <span className="num">{count}</span>
            </span>
            <span className={css.trendBar} style={{ width: `${(count / most) * 100}%` }} aria-hidden="true" />
          </li>
        ))}
      </ul>
    </section>
  )
}
