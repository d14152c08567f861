import { Group, Pagination, Text } from '@mantine/core'

type PageTurnerProps = {
  readonly total: number
  readonly perPage: number
  readonly page: number
  /** What they are, many of them: “answers”. */
  readonly what: string
  readonly onPage: (page: number) => void
}

/** The pages of a list; nothing where there is only one. */
export function PageTurner({ total, perPage, page, what, onPage }: PageTurnerProps) {
  const pages = Math.ceil(total / perPage)
  if (pages <= 1) return null
  return (
    <Group mt={16} gap={16}>
      <Pagination
        total={pages}
        value={page}
        onChange={onPage}
        getControlProps={(control) => ({ 'aria-label': `${control} page` })}
      />
      <Text c="dimmed" fz={13.5}>
        {total.toLocaleString('en-GB')} {what}
      </Text>
    </Group>
  )
}
