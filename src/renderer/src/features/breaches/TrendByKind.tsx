import type { TrendLine } from '@core/breaches/trend'
import { kindsOfIncident } from '@core/breaches/kinds'
import css from './breaches.module.css'

/** What happened how often in the last twelve months: bars to see at once, and a table with the numbers to read. */
export function TrendByKind({ trend }: { readonly trend: readonly TrendLine[] }) {
  const most = Math.max(1, ...trend.map((one) => one.count))
  if (trend.length === 0)
    return (
      <section>
        <h2 className={css.asideTitle}>Last 12 months</h2>
        <p className={css.second}>Nothing was recorded.</p>
      </section>
    )
  return (
    <section>
      <h2 className={css.asideTitle}>Last 12 months, by cause</h2>
      <div className={css.trend} aria-hidden="true">
        {trend.map(({ kind, count }) => (
          <div key={kind}>
            <span className={css.trendWords}>{kindsOfIncident[kind].label}</span>
            <span className={css.trendBar} style={{ width: `${(count / most) * 100}%` }} />
          </div>
        ))}
      </div>
      <table className={css.trendTable} aria-label="Incidents of the last 12 months by cause">
        <thead>
          <tr>
            <th scope="col">Cause</th>
            <th scope="col">All</th>
            <th scope="col">Near misses</th>
            <th scope="col">Reported</th>
          </tr>
        </thead>
        <tbody>
          {trend.map(({ kind, count, nearMisses, reported }) => (
            <tr key={kind}>
              <th scope="row">{kindsOfIncident[kind].label}</th>
              <td className="num">{count}</td>
              <td className="num">{nearMisses}</td>
              <td className="num">{reported}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
