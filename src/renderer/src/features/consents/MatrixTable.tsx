import type { MatrixCell, MatrixRow, PermissionMatrix } from '@core/consents/matrix'
import type { Channel } from '@core/marketing/channel'
import type { MarketingPurpose } from '@core/marketing/purpose'
import { VerdictWord } from '../../ui/VerdictWord'
import { channelIcons, rowName, shortPurposes } from './consent-words'
import css from './consents.module.css'

/** The cell that is looked at. */
export type Chosen = { readonly channel: Channel; readonly pointId: string; readonly purpose: MarketingPurpose }

type MatrixTableProps = {
  readonly rows: readonly MatrixRow[]
  readonly purposes: readonly MarketingPurpose[]
  readonly service: PermissionMatrix['service']
  readonly chosen: Chosen | null
  readonly onChoose: (chosen: Chosen) => void
  /** Beside a list, where there is little room. */
  readonly compact?: boolean
}

/** Ways and addresses down, purposes across; the last column is for what is no marketing. */
export function MatrixTable({ rows, purposes, service, chosen, onChoose, compact }: MatrixTableProps) {
  return (
    <table className={css.matrix} data-compact={compact === true}>
      <thead>
        <tr>
          <th scope="col">Way</th>
          {purposes.map((purpose) => (
            <th key={purpose} scope="col">
              {shortPurposes[purpose]}
            </th>
          ))}
          <th scope="col">Service</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.channel} ${row.point?.id ?? ''}`}>
            <WayHead row={row} />
            {purposes.map((purpose) => {
              const cell = row.cells.find(({ state }) => state.purpose === purpose)
              return (
                <td key={purpose}>
                  {cell && <CellButton row={row} cell={cell} chosen={chosen} onChoose={onChoose} />}
                </td>
              )
            })}
            <td className={css.service}>
              <VerdictWord verdict={service.verdict} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function WayHead({ row }: { readonly row: MatrixRow }) {
  const Mark = channelIcons[row.channel]
  return (
    <th scope="row" className={css.way}>
      <Mark size={18} stroke={1.75} aria-hidden="true" />
      <span>
        <span className={css.wayName}>{rowName(row)}</span>
        <bdi className={css.address}>{row.point ? <Breakable value={row.point.value} /> : 'No address for this'}</bdi>
      </span>
    </th>
  )
}

/** An address that is too long for its column is parted after its @, not within a word. */
function Breakable({ value }: { readonly value: string }) {
  const after = value.indexOf('@') + 1
  return (
    <>
      {value.slice(0, after)}
      <wbr />
      {value.slice(after)}
    </>
  )
}

type CellButtonProps = Pick<MatrixTableProps, 'chosen' | 'onChoose'> & {
  readonly row: MatrixRow
  readonly cell: MatrixCell
}

function CellButton({ row, cell, chosen, onChoose }: CellButtonProps) {
  const { channel, pointId, purpose } = cell.state
  const on = chosen?.channel === channel && chosen.pointId === pointId && chosen.purpose === purpose
  return (
    <button
      type="button"
      className={css.cell}
      aria-pressed={on}
      data-cell={`${channel} ${purpose}`}
      title={`${rowName(row)}, ${shortPurposes[purpose].toLowerCase()}`}
      onClick={() => onChoose({ channel, pointId, purpose })}
    >
      <VerdictWord verdict={shownVerdict(cell)} word={cell.answer.word} />
    </button>
  )
}

/** “Fix first” where something can be put right. */
export function shownVerdict({ answer }: MatrixCell) {
  return answer.mendable ? 'blocked-until-mended' : answer.verdict
}
