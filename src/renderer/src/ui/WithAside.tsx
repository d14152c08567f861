import type { CSSProperties, ReactNode } from 'react'
import css from './WithAside.module.css'

type WithAsideProps = {
  readonly aside: ReactNode
  readonly asideWidth?: 256 | 284
  readonly asideLabel?: string
  readonly children: ReactNode
}

/** A page's main column with quiet matter beside it; below 900 px the quiet matter goes under. */
export function WithAside({ aside, asideWidth = 284, asideLabel = 'Beside this', children }: WithAsideProps) {
  const width: CSSProperties & { '--aside': string } = { '--aside': `${asideWidth}px` }
  return (
    <div className={css.grid} style={width}>
      <div className={css.main}>{children}</div>
      <aside className={css.aside} aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  )
}
