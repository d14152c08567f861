import { firstHourSteps, firstHourTitle } from '@core/breaches/first-hour'
import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Sheet } from '../../ui/Sheet'
import css from './FirstHourCard.module.css'
import { printFirstHour } from './use-first-hour'

/** What to do in the first hour, in six lines. Uses none of the register’s data: it stands on the lock screen. */
export function FirstHourCard() {
  const print = (
    <Button variant="default" size="xs" leftSection={<IconPrinter size={18} stroke={1.75} />} onClick={printFirstHour}>
      Print
    </Button>
  )
  return (
    <Sheet title={firstHourTitle} actions={print}>
      <ol className={css.steps}>
        {firstHourSteps.map((step, index) => (
          <li key={step.id} className={css.step}>
            <span className={css.number} aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <b>{step.act}</b> {step.how}
            </span>
          </li>
        ))}
      </ol>
    </Sheet>
  )
}
