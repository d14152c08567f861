import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import {
  IconAlertCircle,
  IconChevronDown,
  IconChevronRight,
  IconCircleCheck,
  IconCircleDashed,
} from '@tabler/icons-react'
import { createElement, useId, type ReactNode } from 'react'
import css from './FoldingRow.module.css'

type FoldingRowProps = {
  readonly title: string
  readonly summary: string
  /** Everything answered, something missing, or left out of the document. */
  readonly state: 'done' | 'asks' | 'out'
  readonly level: 3 | 4
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
  readonly action?: ReactNode
  readonly children: ReactNode
}

const marks = { done: IconCircleCheck, asks: IconAlertCircle, out: IconCircleDashed }
const stateNames = { done: 'Answered', asks: 'Something is missing', out: 'Left out' }

/** A row that opens to its fields: state icon, name and one line of what is answered. */
export function FoldingRow({ title, summary, state, level, open, onToggle, action, children }: FoldingRowProps) {
  const id = useId()
  const Mark = open ? IconChevronDown : marks[state]
  return (
    <section className={css.row} data-level={level}>
      <div className={css.head}>
        {createElement(
          `h${level}`,
          { className: css.heading },
          <UnstyledButton
            className={css.button}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => onToggle(!open)}
          >
            <Mark className={css.icon} data-state={open ? 'open' : state} size={18} stroke={1.75} aria-hidden="true" />
            <span className={css.words}>
              <span className={css.title}>{title}</span>
              {summary !== '' && <span className={css.summary}>{summary}</span>}
              <VisuallyHidden>{stateNames[state]}</VisuallyHidden>
            </span>
            {!open && <IconChevronRight className={css.arrow} size={16} stroke={1.75} aria-hidden="true" />}
          </UnstyledButton>,
        )}
        {action}
      </div>
      <div id={id} className={css.body} hidden={!open}>
        {open && children}
      </div>
    </section>
  )
}
