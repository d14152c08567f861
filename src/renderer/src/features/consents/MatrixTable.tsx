import { Fragment } from 'react'
import type { MatrixCell, MatrixRow, PermissionMatrix } from '@core/consents/matrix'
import { IconMailOpened } from '@tabler/icons-react'
import { VerdictWord } from '../../ui/VerdictWord'
import { channelIcons, rowName, shortPurposes } from './consent-words'
import css from './consents.module.css'
import { isSame, serviceLook, type Looked } from './looked'
import { shownVerdict } from '../guidance/shown-verdict'

type MatrixTableProps = Pick<PermissionMatrix, 'rows' | 'purposes' | 'service'> & {
  readonly looked: Looked | null
  readonly onLook: (looked: Looked) => void
  /** Beside a list or an answer, where there is little room. */
  readonly compact?: boolean
}

/** Ways and addresses down, purposes across, and below what is no marketing. Each cell is a word to press. */
export function MatrixTable({ rows, purposes, service, looked, onLook, compact }: MatrixTableProps) {
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
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.channel} ${row.point?.id ?? ''}`}>
            <WayHead row={row} />
            {purposes.map((purpose) => {
              const cell = row.cells.find(({ state }) => state.purpose === purpose)
              const here = { channel: row.channel, pointId: row.point?.id ?? '', purpose }
              return (
                <td key={purpose}>
                  {cell && (
                    <CellButton
                      name={`${rowName(row)}, ${shortPurposes[purpose].toLowerCase()}`}
                      here={here}
                      answer={cell.answer}
                      looked={looked}
                      onLook={onLook}
                    />
                  )}
                </td>
              )
            })}
          </tr>
        ))}
        <tr>
          <th scope="row" className={css.way}>
            <IconMailOpened size={18} stroke={1.75} aria-hidden="true" />
            <span>
              <span className={css.wayName}>Not marketing</span>
              <span className={css.address}>Appointments, care, their rights</span>
            </span>
          </th>
          <td colSpan={purposes.length}>
            <CellButton name="Not marketing" here={serviceLook} answer={service} looked={looked} onLook={onLook} />
          </td>
        </tr>
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

/** An address that is too long for its column is parted between its words: after its @, and before a dot or a hyphen. */
function Breakable({ value }: { readonly value: string }) {
  return value.split(/(?<=@)|(?=[.-])/u).map((part, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}

type CellButtonProps = Pick<MatrixTableProps, 'looked' | 'onLook'> & {
  readonly name: string
  readonly here: Looked
  readonly answer: MatrixCell['answer'] | PermissionMatrix['service']
}

function CellButton({ name, here, answer, looked, onLook }: CellButtonProps) {
  return (
    <button
      type="button"
      className={css.cell}
      aria-pressed={isSame(looked, here)}
      data-cell={here.purpose === 'service' ? 'service' : `${here.channel} ${here.purpose}`}
      title={name}
      onClick={() => onLook(here)}
    >
      <VerdictWord {...shownVerdict(answer)} />
    </button>
  )
}
