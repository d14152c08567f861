import { Collapse, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useId, useState, type ReactNode } from 'react'
import css from './assess.module.css'

type OpeningProps = {
  readonly label: string
  /** How many things inside are ticked; it starts open when there are some. */
  readonly count: number
  readonly children: ReactNode
}

/** A row that opens to more questions, for what only matters sometimes. */
export function Opening({ label, count, children }: OpeningProps) {
  const [open, setOpen] = useState(count > 0)
  const id = useId()
  return (
    <div className={css.opening}>
      <UnstyledButton className={css.openButton} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {open ? (
          <IconChevronDown size={18} stroke={1.75} aria-hidden="true" />
        ) : (
          <IconChevronRight size={18} stroke={1.75} aria-hidden="true" />
        )}
        {label}
        {count > 0 && <span className={css.second}>{count} ticked</span>}
      </UnstyledButton>
      <Collapse expanded={open} id={id}>
        <div className={css.inside}>{children}</div>
      </Collapse>
    </div>
  )
}
