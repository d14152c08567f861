import type { ContactSummary } from '@core/contacts/contact'
import type { ContactChoice } from '@core/contacts/contact-filter'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../app/api'

/** Rows in one message. */
const blockSize = 100

/** While somebody drags the bar through the list, only where it rests is asked for. In milliseconds. */
const restsAfter = 40

/** A list of any length, of which only what is on screen is asked for and kept. */
export type ListRows = {
  readonly total: number | undefined
  /** The search stopped counting. */
  readonly more: boolean
  readonly error: Error | null
  readonly row: (index: number) => ContactSummary | undefined
  /** Says which rows are on screen. */
  readonly show: (first: number, last: number) => void
  /** Everybody on screen. */
  readonly shown: readonly ContactSummary[]
}

/** The rows of a choice, block by block. The first block tells how many there are. */
export function useListRows(choice: ContactChoice): ListRows {
  const [range, setRange] = useState<readonly [number, number]>([0, 0])
  const [[first, last]] = useDebouncedValue(range, restsAfter)
  const head = useQuery({ ...blockQuery(choice, 0), placeholderData: keepPreviousData })
  const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((block) => block > 0)
  const blocks = useQueries({ queries: numbers.map((block) => blockQuery(choice, block)) })
  const rowsOf = (block: number) => (block === 0 ? head.data?.rows : blocks[numbers.indexOf(block)]?.data?.rows)
  return {
    total: head.data?.total,
    more: head.data?.more ?? false,
    error: head.error,
    row: (index) => rowsOf(Math.floor(index / blockSize))?.[index % blockSize],
    show: (firstRow, lastRow) => {
      const next = [Math.floor(firstRow / blockSize), Math.floor(lastRow / blockSize)] as const
      setRange((now) => (now[0] === next[0] && now[1] === next[1] ? now : next))
    },
    shown: [...(first === 0 ? (head.data?.rows ?? []) : []), ...blocks.flatMap(({ data }) => data?.rows ?? [])],
  }
}

function blockQuery(choice: ContactChoice, block: number) {
  return {
    queryKey: ['contacts', 'list', choice, block],
    queryFn: () => api.contacts.list({ ...choice, limit: blockSize, offset: block * blockSize }),
  }
}
