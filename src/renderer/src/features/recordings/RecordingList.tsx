import { Button, Group, Pagination, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import { RecordingTable } from './RecordingTable'
import css from './recordings.module.css'
import { useRecordings } from './use-recordings'

const perPage = 50

type RecordingListProps = { readonly show: 'kept' | 'reached' | 'destroyed'; readonly onAdd: () => void }

/** One view of the register, searched by what says nothing of who was on the call. */
export function RecordingList({ show, onAdd }: RecordingListProps) {
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 120)
  const [page, setPage] = useState(1)
  const { data, error } = useRecordings({
    show,
    search: typed === '' ? '' : search,
    limit: perPage,
    offset: (page - 1) * perPage,
  })
  if (error) throw error
  if (!data) return <Loading rows={6} />
  const pages = Math.ceil(data.total / perPage)
  return (
    <>
      {(data.total > 0 || typed !== '') && (
        <TextInput
          className={css.search}
          aria-label="Search by reference, place, day or extension"
          placeholder="Reference, place, 2026-05-12 or extension"
          leftSection={<IconSearch size={18} stroke={1.75} aria-hidden="true" />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setPage(1)
          }}
        />
      )}
      <Sheet padded={false}>
        {data.total === 0 ? (
          <Nothing show={show} searched={typed !== ''} onAdd={onAdd} />
        ) : (
          <RecordingTable rows={data.rows} />
        )}
      </Sheet>
      {pages > 1 && (
        <Group gap={16}>
          <Pagination
            total={pages}
            value={page}
            onChange={setPage}
            getControlProps={(control) => ({ 'aria-label': `${control} page` })}
          />
          <Text c="dimmed" fz={13.5}>
            {data.total.toLocaleString('en-GB')} recordings
          </Text>
        </Group>
      )}
    </>
  )
}

type NothingProps = {
  readonly show: RecordingListProps['show']
  readonly searched: boolean
  readonly onAdd: () => void
}

function Nothing({ show, searched, onAdd }: NothingProps) {
  if (searched)
    return (
      <Empty
        title="Nothing fits"
        say="Here you search by reference, place, day and extension. To search for a person or a number, look it up with a reason."
      />
    )
  if (show === 'reached')
    return <Empty title="No recording has reached its day" say="On the day it does, it stands here and on Today." />
  if (show === 'destroyed')
    return (
      <Empty title="None is destroyed yet" say="What is destroyed leaves a line here, without names and numbers." />
    )
  return (
    <Empty
      title="Your call recordings will be here"
      say="Not the sound: where each is kept, which call it is, and the day it goes. So that somebody who asks to hear their call can be answered, and nothing is kept for ever."
      action={
        <Button variant="default" onClick={onAdd}>
          Add the first one
        </Button>
      }
    />
  )
}
