import { finalActs } from '@core/help/final-acts'
import { Sheet, SheetRow } from '../../ui/Sheet'
import css from './help.module.css'

/** What Undo does not take back, and which other way there is. */
export function FinalActs() {
  return (
    <Sheet title="What Undo does not take back">
      <p className={css.count}>Everything else can be taken back until you lock.</p>
      {finalActs.map(({ say, wayBack }) => (
        <SheetRow key={say}>
          <p>{say}</p>
          <p className={css.also}>{wayBack ?? 'Gone for good. The page says so before it happens.'}</p>
        </SheetRow>
      ))}
    </Sheet>
  )
}
