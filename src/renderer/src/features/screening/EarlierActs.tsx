import { screeningWayNames, type ScreeningAct } from '@core/screening/check'
import { dayMonthYear } from '@core/time/format-date'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Sheet, SheetRow } from '../../ui/Sheet'
import css from './screening.module.css'
import { TakeBackDialog } from './TakeBackDialog'
import { counted } from './use-result-file'
import { useActs } from './use-screening'

/** Results that came in together, each as one line that can be taken back as a whole. */
export function EarlierActs() {
  const { data: acts = [] } = useActs()
  const [wrong, setWrong] = useState<ScreeningAct | null>(null)
  const many = acts.filter(({ way }) => way !== 'by-hand')
  if (many.length === 0) return null
  return (
    <Sheet title="Files brought in" padded={false}>
      {many.map((act) => (
        <SheetRow key={act.id}>
          <div className={css.act}>
            <div>
              <bdi className={css.strong}>{act.service}</bdi>
              <span className={css.second}>
                {screeningWayNames[act.way]}, {dayMonthYear(act.checkedOn)}: {counted(act.numbers, 'number')},{' '}
                {act.listed.toLocaleString('en-GB')} on a register
                {act.fileName !== '' && (
                  <>
                    {' '}
                    · <bdi>{act.fileName}</bdi>
                  </>
                )}
              </span>
            </div>
            {act.takenBackOn === '' ? (
              <Button variant="default" size="compact-md" onClick={() => setWrong(act)}>
                Take back
              </Button>
            ) : (
              <span className={css.hint}>Taken back: {act.takenBackWhy}</span>
            )}
          </div>
        </SheetRow>
      ))}
      {wrong && (
        <TakeBackDialog
          actId={wrong.id}
          what={`the check of ${counted(wrong.numbers, 'number')} with ${wrong.service}`}
          onClose={() => setWrong(null)}
        />
      )}
    </Sheet>
  )
}
