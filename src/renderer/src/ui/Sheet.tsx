import type { ReactNode } from 'react'
import css from './Sheet.module.css'

type SheetProps = {
  readonly title?: ReactNode
  readonly actions?: ReactNode
  /** Space around the content. Rows (`SheetRow`, `LedgerRow`) reach the edge either way. */
  readonly padded?: boolean
  readonly tone?: 'plain' | 'amber' | 'red'
  readonly children?: ReactNode
}

/** White paper where things are worked on: a hairline around it, an optional head, rows or free content inside. */
export function Sheet({ title, actions, padded = true, tone = 'plain', children }: SheetProps) {
  const headed = title !== undefined || actions !== undefined
  return (
    <section className={css.sheet} data-tone={tone}>
      {headed && (
        <div className={css.head}>
          {title !== undefined && <h2 className={css.title}>{title}</h2>}
          {actions !== undefined && <div className={css.actions}>{actions}</div>}
        </div>
      )}
      <div className={css.body} data-padded={padded} data-headed={headed}>
        {children}
      </div>
    </section>
  )
}

/** One row of a sheet, divided from the next by a hairline. */
export function SheetRow({ children }: { readonly children: ReactNode }) {
  return <div className={css.row}>{children}</div>
}
