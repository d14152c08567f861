import { type KindId, kinds } from '@core/requests/kinds/index'
import { CloseButton, SegmentedControl, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import css from './requests.module.css'

export type ShownStatus = 'open' | 'closed' | 'all'

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

/** Search, kind, and open or closed. */
export function RequestFilters({ status, kind, search, counts, onStatus, onKind, onSearch }: RequestFiltersProps) {
  const withCount = (label: string, count: number | undefined) => (count === undefined ? label : `${label} ${count}`)
  return (
    <div className={css.filters}>
      <TextInput
        className={css.search}
        label="Find"
        placeholder="Name, organisation or reference"
        leftSection={<IconSearch size={18} stroke={1.75} />}
        rightSection={search !== '' && <CloseButton aria-label="Clear the search" onClick={() => onSearch('')} />}
        value={search}
        maxLength={200}
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
      <Select
        label="Kind"
        data={kindOptions}
        value={kind}
        onChange={(value) => onKind(kinds.find(({ id }) => id === value)?.id ?? '')}
      />
      <SegmentedControl
        aria-label="Which requests"
        value={status}
        onChange={(value) => onStatus(value)}
        data={[
          { value: 'open', label: withCount('Open', counts?.open) },
          { value: 'closed', label: withCount('Closed', counts?.closed) },
          { value: 'all', label: 'All' },
        ]}
      />
    </div>
  )
}
