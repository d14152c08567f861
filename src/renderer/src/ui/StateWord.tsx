import type { Icon } from '@tabler/icons-react'
import css from './StateWord.module.css'

type StateWordProps = {
  readonly icon: Icon
  readonly word: string
  readonly color: 'pine' | 'amber' | 'red' | 'info' | 'dimmed'
  /** On a tint: for titles and pictures. Bare in tables and lists. */
  readonly pill?: boolean
  /** The loudest form: white on full colour. */
  readonly filled?: boolean
}

/** A state, always as icon, word and colour together, from the one vocabulary of the program. */
export function StateWord({ icon: Mark, word, color, pill, filled }: StateWordProps) {
  return (
    <span
      className={css.state}
      data-color={color}
      data-pill={pill === true || filled === true}
      data-filled={filled === true}
    >
      <Mark size={16} stroke={2} aria-hidden="true" />
      {word}
    </span>
  )
}
