import { outcomeLabel } from '@core/requests/event-words'
import { openStateNames } from '@core/requests/report/open-state'
import type { Report } from '@core/requests/report/report'
import { VisuallyHidden } from '@mantine/core'
import { Sheet } from '../../ui/Sheet'
import { NamedBars, type NamedBar } from './NamedBars'
import css from './reports.module.css'

/** What is open today, and what became of complaints, beside each other. */
export function ReportOpen({ report: { open, complaints } }: { readonly report: Report }) {
  const states = open.map(({ state, count }) => ({ name: openStateNames[state], value: count }))
  const outcomes = complaints.outcomes.map(({ outcome, count }) => ({
    name: outcomeLabel('complaint', outcome),
    value: count,
  }))
  return (
    <div className={css.columns}>
      <Sheet title="Open today">
        {states.length === 0 ? (
          <p className={css.hint}>Nothing is open.</p>
        ) : (
          <Counted label="Open today" bars={states} />
        )}
      </Sheet>
      <Sheet title="Complaints by outcome">
        {outcomes.length === 0 ? (
          <p className={css.hint}>Nobody complained in these days.</p>
        ) : (
          <Counted label="Complaints by outcome" bars={outcomes} />
        )}
      </Sheet>
    </div>
  )
}

/** The names and numbers stand in the picture; the table says them to whoever hears the page. */
function Counted({ label, bars }: { readonly label: string; readonly bars: readonly NamedBar[] }) {
  return (
    <>
      <NamedBars bars={bars} words={(value) => value.toLocaleString('en-GB')} />
      <VisuallyHidden>
        <table aria-label={label}>
          <tbody>
            {bars.map(({ name, value }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </>
  )
}
