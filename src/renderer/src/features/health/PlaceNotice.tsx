import { copiesWarning, placeWarning } from '@core/health/place-words'
import { IconCloudOff, IconCopy } from '@tabler/icons-react'
import { Wash } from '../../ui/Wash'
import css from './health.module.css'
import { usePlace } from './use-health'

/** Warns, also while the register is locked, when its folder is no safe place, and names files that look like copies. */
export function PlaceNotice() {
  const { data } = usePlace()
  if (!data) return null
  const [place, copies] = [placeWarning(data), copiesWarning(data)]
  return (
    <>
      {place && (
        <Wash tone="amber" icon={IconCloudOff} title={place.title} role="note">
          <p>{place.say}</p>
          <p className={css.then}>{place.todo}</p>
        </Wash>
      )}
      {copies && (
        <Wash tone="amber" icon={IconCopy} title={copies.title} role="note">
          <ul className={css.names}>
            {data.copies.map((name) => (
              <li key={name}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
          <p>{copies.say}</p>
          <p className={css.then}>{copies.todo}</p>
        </Wash>
      )}
    </>
  )
}
