import { use, useEffect, useRef, type ReactNode } from 'react'
import { StepCount } from './FirstRunFrame'
import css from './StepWords.module.css'

type StepWordsProps = {
  readonly title: string
  readonly say: ReactNode
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** One step of the first run: number, title, a sentence or two, what to do; something to look at beside it. */
export function StepWords({ title, say, aside, children }: StepWordsProps) {
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The first field may have taken the focus already.
    if (!head.current?.closest('section')?.contains(document.activeElement))
      head.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className={css.step} data-aside={aside !== undefined}>
      <section>
        <p className={css.number}>{use(StepCount)}</p>
        <h1 ref={head} tabIndex={-1} className={css.title}>
          {title}
        </h1>
        <div className={css.say}>{say}</div>
        {children}
      </section>
      {aside !== undefined && <div className={css.aside}>{aside}</div>}
    </div>
  )
}
