import { VisuallyHidden } from '@mantine/core'
import type { RecoveryKeyGroups } from '@core/register/contract'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { Mark } from '../../app/Mark'
import css from './SheetPicture.module.css'

/** The recovery sheet as it will look, with the group that is asked for hidden: only the paper can answer. */
export function SheetPicture({ sheet, hidden }: { readonly sheet: RecoveryKeyGroups; readonly hidden: number }) {
  return (
    <figure className={css.figure}>
      <div className={css.paper}>
        <div className={css.head}>
          <Mark size={22} />
          <b>Recovery sheet</b>
          <span className={css.date}>{dayMonthYear(londonDate(sheet.madeAt))}</span>
        </div>
        <p className={css.small}>
          Opens the register made on this computer, without the passphrase. Whoever holds this sheet and the computer
          can read everything.
        </p>
        <ol className={css.groups} aria-label="The eight groups, one of them hidden">
          {sheet.groups.map((group, index) => (
            <li key={index} data-hidden={index === hidden}>
              <span className={css.number}>{index + 1}</span>
              {index === hidden ? (
                <span>
                  <span aria-hidden="true">••••</span>
                  <VisuallyHidden>hidden</VisuallyHidden>
                </span>
              ) : (
                group
              )}
            </li>
          ))}
        </ol>
        <div className={css.lines}>
          <span>Kept at</span>
          <span>By</span>
        </div>
      </div>
      <figcaption className={css.caption}>
        Group {hidden + 1} is hidden here on purpose: read it from the paper.
      </figcaption>
    </figure>
  )
}
