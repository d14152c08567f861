import { IconShieldLock } from '@tabler/icons-react'
import { Mark } from './Mark'
import css from './Rail.module.css'
import { RailNav } from './RailNav'
import { useOrganisation } from './use-organisation'

/** The left rail: whose register this is, the places, and how it is kept. Icons only below 1100 px, gone below 900. */
export function Rail() {
  const { data: organisation } = useOrganisation()
  return (
    <aside className={`${css.rail} no-print`} aria-label="Steward">
      <div className={css.brand}>
        <Mark size={28} />
        <div className={css.names}>
          <b className={css.product}>Steward</b>
          {organisation && <span className={css.organisation}>{organisation.name}</span>}
        </div>
      </div>
      <RailNav />
      <div className={css.foot}>
        <IconShieldLock size={18} stroke={1.75} aria-hidden="true" />
        <div className={css.footWords}>
          Encrypted, and only
          <br />
          on this computer
        </div>
      </div>
    </aside>
  )
}
