import type { ScreeningCheck } from '@core/screening/check'
import { screeningShows, type ScreeningShow } from '@core/screening/contract'
import { numberInWords } from '@core/screening/number-words'
import { Button, Group, Menu, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconChevronDown, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { PageTurner } from '../../ui/PageTurner'
import { Sheet } from '../../ui/Sheet'
import { Views } from '../../ui/Views'
import { CheckTable } from './CheckTable'
import { EarlierActs } from './EarlierActs'
import { LogExport } from './LogExport'
import { RecordCheckDialog } from './RecordCheckDialog'
import css from './screening.module.css'
import { TakeBackDialog } from './TakeBackDialog'
import { ToScreenDialog } from './ToScreenDialog'
import { useSaveScreening } from './use-result-file'
import { useChecks, useScreeningCounts } from './use-screening'

const perPage = 50

/** The screening log: which numbers were looked up, what was found, and which checks have run out. */
export function ScreeningPage() {
  const [show, setShow] = useState<ScreeningShow>('all')
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 120)
  const [page, setPage] = useState(1)
  const [opened, setOpened] = useState<'record' | 'to-screen' | null>(null)
  const save = useSaveScreening()
  const [wrong, setWrong] = useState<ScreeningCheck | null>(null)
  const filter = { show, search: typed === '' ? '' : search, limit: perPage, offset: (page - 1) * perPage }
  const { data, error } = useChecks(filter)
  const { data: counts } = useScreeningCounts()
  if (error) throw error
  const choose = (id: string) => {
    setShow(screeningShows.find((one) => one === id) ?? 'all')
    setPage(1)
  }
  return (
    <>
      <PageHead
        title="Screening"
        crumb={[{ label: 'Marketing', href: '/marketing' }]}
        lead="Numbers looked up in the TPS, the Corporate TPS and the FPS. A result holds for the day of the check and 27 days after it."
        actions={
          <Group gap={8}>
            <Menu position="bottom-end" shadow="md">
              <Menu.Target>
                <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden="true" />}>
                  Many numbers
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => setOpened('to-screen')}>Save numbers for a checking service</Menu.Item>
                <Menu.Item component={Link} href="/marketing/screening/results">
                  Bring in a service’s results
                </Menu.Item>
                <Menu.Divider />
                <Menu.Item component={Link} href="/marketing/screening/list">
                  Check against a licensed list file
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
            <Button onClick={() => setOpened('record')}>Record a check</Button>
          </Group>
        }
      />
      <Views
        views={[
          { id: 'all', label: 'All checks', count: counts?.all },
          { id: 'clear', label: 'Good', count: counts?.clear },
          { id: 'listed', label: 'On a register', count: counts?.listed },
          { id: 'stale', label: 'Ran out', count: counts?.stale },
          { id: 'taken-back', label: 'Taken back' },
        ]}
        current={show}
        onChoose={choose}
      />
      <div className={css.bar}>
        <TextInput
          className={css.search}
          aria-label="Search for a number"
          placeholder="A number, or part of one"
          leftSection={<IconSearch size={18} stroke={1.75} aria-hidden="true" />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setPage(1)
          }}
        />
        {data && data.total > 0 && (
          <Group gap={8}>
            <Button
              variant="default"
              loading={save.isPending}
              onClick={() => save.mutate({ what: 'log', show, search: filter.search })}
            >
              Save all as a table
            </Button>
            <LogExport show={show} search={filter.search} total={data.total} />
          </Group>
        )}
      </div>
      {!data ? (
        <Loading rows={6} />
      ) : (
        <Sheet padded={false}>
          {data.total === 0 ? (
            <Nothing show={show} searched={typed !== ''} />
          ) : (
            <CheckTable rows={data.rows} onTakeBack={setWrong} />
          )}
        </Sheet>
      )}
      <PageTurner what="checks" total={data?.total ?? 0} perPage={perPage} page={page} onPage={setPage} />
      <EarlierActs />
      {opened === 'to-screen' && <ToScreenDialog onClose={() => setOpened(null)} />}
      {opened === 'record' && <RecordCheckDialog onClose={() => setOpened(null)} />}
      {wrong && (
        <TakeBackDialog
          actId={wrong.actId}
          what={`the check of ${numberInWords(wrong.normal)}`}
          onClose={() => setWrong(null)}
        />
      )}
    </>
  )
}

function Nothing({ show, searched }: { readonly show: ScreeningShow; readonly searched: boolean }) {
  if (searched)
    return <Empty title="No check of such a number" say="Type a part of the number, with or without spaces." />
  if (show === 'all')
    return (
      <Empty
        title="No number was looked up yet"
        say="Before a marketing call that nobody asked for, the number has to be looked up. Record what you find, or bring in the file a checking service sends you."
      />
    )
  const words = {
    clear: 'No check holds now',
    listed: 'No number was found on a register',
    stale: 'No check has run out',
  }
  return (
    <Empty
      title={show === 'taken-back' ? 'Nothing was taken back' : words[show]}
      say="Other checks stand under “All checks”."
    />
  )
}
