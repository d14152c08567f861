import type { ContactSummary } from '@core/contacts/contact'
import type { ListColumn } from '@core/contacts/list-columns'
import type { ContactStop } from '@core/suppression/contract'
import type { MailVerdict } from '@core/views/mail-verdict'
import { memo, type KeyboardEvent } from 'react'
import { secondLine } from './contact-words'
import css from './contacts.module.css'
import { listCell } from './list-cells'
import { StopLine } from './StopLine'

type ContactRowProps = {
  readonly index: number
  /** Not there yet while it is on its way. */
  readonly row: ContactSummary | undefined
  readonly columns: readonly ListColumn[]
  readonly stop: ContactStop | undefined
  readonly news: MailVerdict | undefined
  readonly ticked: boolean
  readonly isSelected: boolean
  readonly onTick: (id: string) => void
  readonly onPress: (id: string) => void
  readonly onKey: (event: KeyboardEvent, index: number) => void
}

/** One contact of the list, always of the same height. */
export const ContactRow = memo(function ContactRow(props: ContactRowProps) {
  const { index, row, columns, stop, news, ticked, isSelected, onTick, onPress, onKey } = props
  if (!row) {
    return (
      <tr className={css.row} aria-rowindex={index + 2} aria-busy="true">
        <td colSpan={columns.length + 2} aria-label="On its way">
          <span className={css.bar} />
        </td>
      </tr>
    )
  }
  return (
    <tr className={css.row} aria-rowindex={index + 2} data-selected={isSelected} onClick={() => onPress(row.id)}>
      {/* The room around the tick belongs to the tick. */}
      <td className={css.tick} onClick={(event) => event.stopPropagation()}>
        <input
          type="checkbox"
          className={css.check}
          aria-label={`Choose ${row.displayName}`}
          checked={ticked}
          onChange={() => onTick(row.id)}
        />
      </td>
      <td>
        {/* The name is the control; the row around it only makes the target larger. */}
        <button
          type="button"
          className={css.name}
          data-contact-row={index}
          aria-pressed={isSelected}
          onKeyDown={(event) => onKey(event, index)}
        >
          <bdi>{row.displayName}</bdi>
        </button>
        {stop ? (
          <StopLine stop={stop} />
        ) : (
          <span className={css.second}>
            <bdi>{secondLine(row)}</bdi>
          </span>
        )}
      </td>
      {columns.map((column) => (
        <td key={column} className={css.column} data-column={column}>
          {listCell(column, row, news)}
        </td>
      ))}
    </tr>
  )
})
