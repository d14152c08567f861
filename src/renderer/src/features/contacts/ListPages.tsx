import { Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import css from './contacts.module.css'

type ListPagesProps = {
  readonly offset: number
  readonly size: number
  readonly total: number
  /** The search stopped counting. */
  readonly more: boolean
  readonly onGo: (offset: number) => void
}

/** Where in the list one is, and the way to the pages before and after. */
export function ListPages({ offset, size, total, more, onGo }: ListPagesProps) {
  const last = Math.min(offset + size, total)
  const number = (value: number) => value.toLocaleString('en-GB')
  return (
    <div className={css.pages}>
      <output>
        {total === 0
          ? 'Nobody'
          : `${number(offset + 1)} to ${number(last)} of ${more ? 'more than ' : ''}${number(total)}`}
      </output>
      {total > size && (
        <span className={css.turns}>
          <Button
            variant="default"
            size="compact-md"
            disabled={offset === 0}
            leftSection={<IconChevronLeft size={16} stroke={2} aria-hidden="true" />}
            onClick={() => onGo(Math.max(0, offset - size))}
          >
            Before
          </Button>
          <Button
            variant="default"
            size="compact-md"
            disabled={last >= total}
            rightSection={<IconChevronRight size={16} stroke={2} aria-hidden="true" />}
            onClick={() => onGo(offset + size)}
          >
            Next
          </Button>
        </span>
      )}
    </div>
  )
}
