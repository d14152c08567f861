import type { DueItem } from '@core/today/due-item'
import { weeksAhead, type WeekAhead } from '@core/today/today-view'
import { dayMonth, monthName } from '@core/time/format-date'
import css from './today.module.css'

/** The narrowest the aside becomes, so that text in the picture is never drawn smaller than it says. */
const width = 228
const column = width / 13
const rise = 14
/** Dots one above the other, before a number says it. */
const most = 5

const nothingAhead = 'Nothing falls due in these weeks.'

/** Thirteen weeks of dots: a look is quicker than a list. The same is said in words for those who do not see it. */
export function NinetyDays({ items, today }: { readonly items: readonly DueItem[]; readonly today: string }) {
  const weeks = weeksAhead(items, today)
  const highest = Math.max(...weeks.map(({ count }) => count))
  if (highest === 0) return <NothingAhead />
  const floor = Math.max(3, Math.min(highest, most)) * rise + (highest > most ? rise : 0)
  return (
    <section>
      <h2 className={css.sideHead}>Next 90 days</h2>
      <svg className={css.dots} viewBox={`0 0 ${width} ${floor + 28}`} aria-hidden="true">
        {weeks.map((week, index) => (
          <Week key={week.from} week={week} x={column * (index + 0.5)} floor={floor} />
        ))}
        {months(weeks).map(({ name, index }) => (
          <text key={name} {...monthPlace(index)} y={floor + 23} className={css.month}>
            {name}
          </text>
        ))}
      </svg>
      <p className={css.hidden}>{inWords(weeks)}</p>
    </section>
  )
}

/** Thirteen empty weeks say less than a sentence. */
function NothingAhead() {
  return (
    <section>
      <h2 className={css.sideHead}>Next 90 days</h2>
      <p className={css.detail}>{nothingAhead}</p>
    </section>
  )
}

function Week({ week, x, floor }: { readonly week: WeekAhead; readonly x: number; readonly floor: number }) {
  const dots = Array.from({ length: Math.min(week.count, most) }, (_, n) => n)
  return (
    <g>
      {dots.map((n) => (
        <circle key={n} cx={x} cy={floor - 6 - n * rise} r={4.5} className={n < week.late ? css.late : css.dot} />
      ))}
      {week.count > most && (
        <text x={x} y={floor - 3 - most * rise} textAnchor="middle" className={css.month}>
          {week.count}
        </text>
      )}
      <line x1={x - column / 2 + 1} x2={x + column / 2 - 1} y1={floor + 5} y2={floor + 5} className={css.base} />
    </g>
  )
}

/** A name in the last week ends at the edge instead of running over it. */
function monthPlace(index: number) {
  return index < 12 ? { x: column * index + 2 } : { x: width, textAnchor: 'end' as const }
}

/** The first week of each month gets its name; this month’s last days go without when the next month’s name would touch. */
function months(weeks: readonly WeekAhead[]): { name: string; index: number }[] {
  const named = weeks.flatMap(({ from }, index) => {
    const before = weeks[index - 1]?.from.slice(0, 7)
    return before === from.slice(0, 7) ? [] : [{ name: monthName(Number(from.slice(5, 7))).slice(0, 3), index }]
  })
  return named.filter(({ index }, n) => (named[n + 1]?.index ?? Infinity) - index > 1)
}

function inWords(weeks: readonly WeekAhead[]): string {
  const full = weeks.filter(({ count }) => count > 0)
  const parts = full.map(({ from, count, late }) => {
    const urgent = late > 0 ? ` (${late} late or ending today)` : ''
    return `${count} in the week from ${dayMonth(from)}${urgent}`
  })
  return `Due in the next 90 days: ${parts.join(', ')}.`
}
