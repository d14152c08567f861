import type { ReactNode } from 'react'
import { Mark } from '../../app/Mark'
import { part } from '../../app/part'
import { WorksLocked } from './WorksLocked'
import css from './LockLayout.module.css'

// Says something only where the folder is no safe place: the lock screen does not wait for it.
const PlaceNotice = part(() => import('../health/PlaceNotice'), 'PlaceNotice')

type LockLayoutProps = {
  readonly title: string
  readonly say: string
  readonly foot?: ReactNode
  readonly children: ReactNode
}

/** The green panel of a register that is not open, and beside it what works without any of its data. */
export function LockLayout({ title, say, foot, children }: LockLayoutProps) {
  return (
    <main className={css.page}>
      <section className={css.panel} aria-label={title}>
        <div className={css.inner}>
          <div className={css.brand}>
            <Mark size={36} onGreen />
            <b>Steward</b>
          </div>
          <h1 className={css.title} data-long={title.length > 12}>
            {title}
          </h1>
          <p className={css.soft}>{say}</p>
          {children}
        </div>
        {foot !== undefined && <div className={css.foot}>{foot}</div>}
      </section>
      <section className={css.free} aria-labelledby="works-locked">
        <div className={css.cards}>
          <PlaceNotice />
          <h2 id="works-locked" className={css.label}>
            These work without unlocking and use none of your data
          </h2>
          <WorksLocked />
        </div>
      </section>
    </main>
  )
}
