import { breachDueAt } from '@core/breaches/clock'
import { firstHourSteps } from '@core/breaches/first-hour'
import { ukDateTime } from '@core/time/instant'
import { IconClockPlay } from '@tabler/icons-react'
import { LawLine } from '../../ui/LawLine'
import { Sheet } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import type { ReportValues } from './report-form'
import css from './form.module.css'

/** Beside the report: when the 72 hours would end, and what to do before writing more. */
export function ReportAside({ values }: { readonly values: ReportValues }) {
  const { role, nearMiss, awareAt } = values
  return (
    <>
      {role !== 'processor' && !nearMiss && (
        <Sheet tone="amber">
          <StateWord icon={IconClockPlay} word="72 hours end" color="amber" />
          <p className={css.due}>
            {awareAt === '' ? 'When you say when you were sure' : ukDateTime(breachDueAt(awareAt))}
          </p>
          <p className={css.quiet}>Nights and weekends count. Not every breach has to be reported: that comes later.</p>
          <LawLine rules={['breach.72h', 'breach.aware']} />
        </Sheet>
      )}
      <section>
        <h2 className={css.asideTitle}>First of all</h2>
        <ul className={css.acts}>
          {firstHourSteps.slice(1, 5).map((step) => (
            <li key={step.id}>
              <b>{step.act}</b> {step.how}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
