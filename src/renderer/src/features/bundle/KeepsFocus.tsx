import { type ReactNode, useEffect, useRef } from 'react'
import css from './bundle.module.css'

/** Longer than a dialog needs to go and to give the focus back, in milliseconds. */
const SETTLED = 300

type KeepsFocusProps = {
  /** Changes with every step. */
  readonly at: string
  readonly children: ReactNode
}

/** Takes the focus where the button that had it is gone, so that nobody at a keyboard starts at the top of the page again. */
export function KeepsFocus({ at, children }: KeepsFocusProps) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const timer = setTimeout(() => {
      if (at !== '' && document.activeElement === document.body) ref.current?.focus()
    }, SETTLED)
    return () => clearTimeout(timer)
  }, [at])
  return (
    <div ref={ref} tabIndex={-1} className={css.begin}>
      {children}
    </div>
  )
}
