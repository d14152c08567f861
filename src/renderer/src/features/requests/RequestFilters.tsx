import { type KindId, kinds } from '@core/requests/kinds/index'
import { CloseButton, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { Views } from '../../ui/Views'
import css from './requests.module.css'

const statuses = ['open', 'closed', 'all'] as const
export type ShownStatus = (typeof statuses)[number]

type RequestFiltersProps = {
  readonly status: ShownStatus
  readonly kind: KindId | ''
  readonly search: string
  readonly counts: { readonly open: number; readonly closed: number } | undefined
  readonly onStatus: (status: ShownStatus) => void
  readonly onKind: (kind: KindId | '') => void
  readonly onSearch: (search: string) => void
}

const kindOptions = [{ value: '', label: 'All kinds' }, ...kinds.map(({ id, title }) => ({ value: id, label: title }))]

/** Open, closed or all; search and kind. */
export function RequestFilters({ status, kind, search, counts, onStatus, onKind, onSearch }: RequestFiltersProps) {
  return (
    <>
      <Views
        label="Which requests"
        views={[
          { id: 'open', label: 'Open', count: counts?.open },
          { id: 'closed', label: 'Closed', count: counts?.closed },
          { id: 'all', label: 'All', count: counts && counts.open + counts.closed },
        ]}
        current={status}
        onChoose={(id) => onStatus(statuses.find((one) => one === id) ?? 'open')}
      />
      <search className={css.filters}>
        <TextInput
          className={css.search}
          aria-label="Find"
          placeholder="Name, organisation or reference"
          leftSection={<IconSearch size={16} stroke={2} aria-hidden="true" />}
          rightSection={
            search !== '' && <CloseButton size="sm" aria-label="Clear the search" onClick={() => onSearch('')} />
          }
          value={search}
          maxLength={200}
          onChange={(event) => onSearch(event.currentTarget.value)}
        />
        <Select
          aria-label="Kind"
          data={kindOptions}
          value={kind}
          onChange={(value) => onKind(kinds.find(({ id }) => id === value)?.id ?? '')}
        />
      </search>
    </>
  )
}
