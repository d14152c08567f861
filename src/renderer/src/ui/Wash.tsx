import type { Icon } from '@tabler/icons-react'
import { createElement, isValidElement, type ReactElement, type ReactNode } from 'react'
import css from './Wash.module.css'

type WashProps = {
  readonly tone: 'sunken' | 'info' | 'amber' | 'red' | 'pine'
  readonly title?: ReactNode
  readonly icon?: Icon | ReactElement
  /** 'alert' for an error that has just happened, so that it is read out at once. */
  readonly role?: 'alert' | 'status' | 'note'
  readonly children?: ReactNode
}

/** Tinted side matter: an explanation, a warning, or an error in the place where it happened. */
export function Wash({ tone, title, icon, role, children }: WashProps) {
  return (
    <div className={css.wash} data-tone={tone} role={role}>
      {icon !== undefined && (
        <span className={css.icon}>
          {isValidElement(icon) ? icon : createElement(icon, { size: 18, stroke: 1.75, 'aria-hidden': true })}
        </span>
      )}
      <div className={css.words}>
        {title !== undefined && <p className={css.title}>{title}</p>}
        {children !== undefined && <div className={css.matter}>{children}</div>}
      </div>
    </div>
  )
}
