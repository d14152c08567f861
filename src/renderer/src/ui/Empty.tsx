import type { ReactNode } from 'react'
import css from './Empty.module.css'

type EmptyProps = {
  /** What will be here. */
  readonly title: string
  /** Why it is useful, in one sentence. */
  readonly say: ReactNode
  readonly action?: ReactNode
  readonly more?: ReactNode
}

/** A page or list with nothing in it yet: what it is for, and the first step. */
export function Empty({ title, say, action, more }: EmptyProps) {
  return (
    <div className={css.empty}>
      <h2 className={css.title}>{title}</h2>
      <p className={css.say}>{say}</p>
      {(action !== undefined || more !== undefined) && (
        <div className={css.acts}>
          {action}
          {more}
        </div>
      )}
    </div>
  )
}
