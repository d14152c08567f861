import type { PermissionMatrix } from '@core/consents/matrix'
import type { TickedBox } from '@core/consents/new-answer'
import type { Channel } from '@core/marketing/channel'
import type { MarketingPurpose } from '@core/marketing/purpose'
import { Checkbox } from '@mantine/core'
import { boxName } from './consent-words'
import css from './consents.module.css'

type BoxPicksProps = {
  readonly legend: string
  readonly boxes: readonly TickedBox[]
  readonly value: readonly TickedBox[]
  readonly nameOf: (box: TickedBox) => string
  readonly error: unknown
  readonly onChange: (value: TickedBox[]) => void
}

/** Which boxes were ticked: one for each way, purpose and address. None is ticked beforehand but the one that was asked about. */
export function BoxPicks({ legend, boxes, value, nameOf, error, onChange }: BoxPicksProps) {
  const isOn = (box: TickedBox) => value.some((one) => sameBox(one, box))
  return (
    <fieldset className={css.boxes} data-error={error ? 'true' : undefined}>
      <legend>{legend}</legend>
      {boxes.map((box) => (
        <Checkbox
          key={`${box.channel} ${box.purpose} ${box.pointId}`}
          label={nameOf(box)}
          checked={isOn(box)}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.checked ? [...value, box] : value.filter((one) => !sameBox(one, box)))
          }
        />
      ))}
      {boxes.length === 0 && <p className={css.hint}>There is no address or number these boxes could be for.</p>}
      {typeof error === 'string' && (
        <p className={css.fault} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}

/** Every box a contact’s addresses allow, of the ways and purposes that are asked about. */
export function boxesOf(
  { rows }: Pick<PermissionMatrix, 'rows'>,
  wanted: (channel: Channel, purpose: MarketingPurpose) => boolean,
): TickedBox[] {
  return rows.flatMap(({ channel, point, cells }) =>
    cells.flatMap(({ state: { purpose } }) =>
      point !== null && wanted(channel, purpose) ? [{ channel, purpose, pointId: point.id }] : [],
    ),
  )
}

/** What a box is for, with its address. */
export function nameIn({ rows }: Pick<PermissionMatrix, 'rows'>): (box: TickedBox) => string {
  return ({ channel, purpose, pointId }) => {
    const row = rows.find((one) => one.channel === channel && one.point?.id === pointId)
    return row ? boxName(row, purpose) : ''
  }
}

/** The same way, purpose and address. */
export function sameBox(one: TickedBox, other: TickedBox): boolean {
  return one.channel === other.channel && one.purpose === other.purpose && one.pointId === other.pointId
}
