import type { ReactNode } from 'react'
import css from './Views.module.css'

/** One view of a list: what it is called and, once known, how many it holds. */
type View = { readonly id: string; readonly label: string; readonly count?: number | undefined }

type ViewsProps = {
  readonly views: readonly View[]
  readonly current: string
  readonly onChoose: (id: string) => void
  readonly label?: string
  /** What stands after the last view: the way to save another. */
  readonly children?: ReactNode
}

/** The views of a list as a line of words with counts over it; the one that is shown is underlined. */
export function Views({ views, current, onChoose, label = 'Views', children }: ViewsProps) {
  return (
    <nav className={css.views} aria-label={label}>
      {views.map((view) => (
        <button
          key={view.id}
          type="button"
          className={css.view}
          aria-current={view.id === current ? 'true' : undefined}
          onClick={() => onChoose(view.id)}
        >
          {view.label}{' '}
          {view.count !== undefined && <span className={css.count}>{view.count.toLocaleString('en-GB')}</span>}
        </button>
      ))}
      {children}
    </nav>
  )
}
