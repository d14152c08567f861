import type { EntryFilter } from '@core/suppression/contract'
import { Button, Group, Pagination, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { useToday } from '../../app/clock'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { Views } from '../../ui/Views'
import { AddEntryDialog } from './AddEntryDialog'
import { EntryDialog } from './EntryDialog'
import { EntryTable } from './EntryTable'
import { ListExport } from './ListExport'
import css from './suppression.module.css'
import { useEntries, useEntryCounts, useMarkInCrm } from './use-suppression'

const perPage = 50
type Show = NonNullable<EntryFilter['show']>

/** The do-not-contact list: what stands, what other systems still have to learn, and what was lifted. */
export function DoNotContactPage() {
  const [params, setParams] = useSearchParams()
  const opened = params.get('entry') ?? ''
  const open = (id: string) => setParams(id === '' ? {} : { entry: id }, { replace: true })
  const [adding, setAdding] = useState(false)
  const [show, setShow] = useState<Show>('standing')
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 120)
  const [page, setPage] = useState(1)
  const { data, error } = useEntries({
    search: typed === '' ? '' : search,
    show,
    limit: perPage,
    offset: (page - 1) * perPage,
  })
  const { data: counts } = useEntryCounts()
  if (error) throw error
  const choose = (id: string) => {
    setShow(id === 'not-in-crm' || id === 'lifted' ? id : 'standing')
    setPage(1)
  }
  const pages = Math.ceil((data?.total ?? 0) / perPage)
  return (
    <>
      <PageHead
        title="Do-not-contact list"
        crumb={[{ label: 'Marketing', href: '/marketing' }]}
        lead="It stays when a contact is erased, and no import, merge or restore lifts an entry. It stops marketing and nothing else."
        actions={
          <Group gap={8}>
            <Button variant="default" component={Link} href="/marketing/check">
              Check an address or number
            </Button>
            <Button onClick={() => setAdding(true)}>Add to the list</Button>
          </Group>
        }
      />
      <Views
        views={[
          { id: 'standing', label: 'On the list', count: counts?.standing },
          { id: 'not-in-crm', label: 'Still to block in your CRM', count: counts?.notInCrm },
          { id: 'lifted', label: 'Lifted', count: counts?.lifted },
        ]}
        current={show}
        onChoose={choose}
      />
      <div className={css.bar}>
        <TextInput
          className={css.search}
          aria-label="Search the list"
          placeholder="Name, address, number or reference"
          leftSection={<IconSearch size={18} stroke={1.75} aria-hidden="true" />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setPage(1)
          }}
        />
        <Group gap={8}>
          {show === 'not-in-crm' && data && data.rows.length > 0 && <MarkAll ids={data.rows.map(({ id }) => id)} />}
          <ListExport show={show} total={counts ? countOf(show, counts) : 0} />
        </Group>
      </div>
      {!data ? (
        <Loading rows={6} />
      ) : (
        <Sheet padded={false}>
          {data.total === 0 ? (
            <Nothing show={show} searched={typed !== ''} />
          ) : (
            <EntryTable rows={data.rows} onOpen={open} />
          )}
        </Sheet>
      )}
      {pages > 1 && (
        <Group mt={16} gap={16}>
          <Pagination
            total={pages}
            value={page}
            onChange={setPage}
            getControlProps={(control) => ({ 'aria-label': `${control} page` })}
          />
          <Text c="dimmed" fz={13.5}>
            {data?.total.toLocaleString('en-GB')} entries
          </Text>
        </Group>
      )}
      {adding && (
        <AddEntryDialog
          onClose={() => setAdding(false)}
          onAdded={({ id }) => {
            setAdding(false)
            open(id)
          }}
        />
      )}
      {opened !== '' && <EntryDialog id={opened} onClose={() => open('')} />}
    </>
  )
}

function countOf(show: Show, counts: { standing: number; notInCrm: number; lifted: number }): number {
  if (show === 'lifted') return counts.lifted
  return show === 'not-in-crm' ? counts.notInCrm : counts.standing
}

/** One act for the whole page, once somebody has been through the other system. */
function MarkAll({ ids }: { readonly ids: string[] }) {
  const today = useToday()
  const mark = useMarkInCrm()
  return (
    <Button variant="default" loading={mark.isPending} onClick={() => mark.mutate({ ids, on: today })}>
      {ids.length === 1 ? 'This one is blocked there now' : `These ${ids.length} are blocked there now`}
    </Button>
  )
}

function Nothing({ show, searched }: { readonly show: Show; readonly searched: boolean }) {
  if (searched)
    return (
      <Empty
        title="Nothing fits"
        say="Search looks at names, addresses, numbers and references. To learn why an address is blocked, check it."
      />
    )
  if (show === 'not-in-crm')
    return <Empty title="Nothing left to do" say="Every entry is blocked in your other systems too." />
  if (show === 'lifted')
    return <Empty title="Nothing was lifted" say="An entry ends only when the person asks for marketing again." />
  return (
    <Empty
      title="Nobody has asked you to stop yet"
      say="When somebody says stop, press “Do not contact” above. It takes effect at once, on every page."
    />
  )
}
