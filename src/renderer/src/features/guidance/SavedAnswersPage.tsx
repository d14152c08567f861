import { flowGroupNames, flowGroups, type FlowGroup } from '@core/flows/flow-groups'
import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { PageTurner } from '../../ui/PageTurner'
import { Sheet } from '../../ui/Sheet'
import { Views } from '../../ui/Views'
import { DecisionTable } from '../marketing/DecisionTable'
import css from './decision.module.css'
import { useDecisions, useToLookAt } from './use-decisions'

const perPage = 50
const views = [{ id: 'all', label: 'All' }, ...flowGroups.map((id) => ({ id, label: flowGroupNames[id] }))]

/** Every answer that was saved, whatever it is about: the evidence, newest first. */
export function SavedAnswersPage() {
  const [params, setParams] = useSearchParams()
  const group = flowGroups.find((one) => one === params.get('about'))
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 120)
  const [page, setPage] = useState(1)
  const { data, error } = useDecisions({
    ...(group && { group }),
    ...(search !== '' && { search }),
    limit: perPage,
    offset: (page - 1) * perPage,
  })
  const again = useToLookAt({ limit: 1 }).data?.total ?? 0
  if (error) throw error
  const choose = (id: string) => {
    setParams(id === 'all' ? {} : { about: id }, { replace: true })
    setPage(1)
  }
  return (
    <>
      <PageHead
        title="Saved answers"
        crumb={[{ label: 'Guidance', href: '/guidance' }]}
        lead="What you decided with the guides, as it was shown that day. Nothing here is changed afterwards."
        actions={
          again > 0 && (
            <Button variant="default" component={Link} href="/guidance/again">
              To look at again ({again.toLocaleString('en-GB')})
            </Button>
          )
        }
      />
      <Views views={views} current={group ?? 'all'} onChoose={choose} label="What they are about" />
      <div className={css.bar}>
        <TextInput
          className={css.search}
          aria-label="Search saved answers"
          placeholder="Who it is about, the question, or who decided"
          leftSection={<IconSearch size={18} stroke={1.75} aria-hidden="true" />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setPage(1)
          }}
        />
      </div>
      {!data ? (
        <Loading rows={6} />
      ) : data.total === 0 ? (
        <Sheet>
          <Nothing searched={search !== ''} group={group} />
        </Sheet>
      ) : (
        <Sheet padded={false}>
          <DecisionTable rows={data.rows} />
        </Sheet>
      )}
      <PageTurner what="answers" total={data?.total ?? 0} perPage={perPage} page={page} onPage={setPage} />
    </>
  )
}

function Nothing({ searched, group }: { readonly searched: boolean; readonly group: FlowGroup | undefined }) {
  if (searched) return <Empty title="No saved answer has these words" say="Try fewer letters, or look under All." />
  return (
    <Empty
      title={group ? `Nothing saved under ${flowGroupNames[group]} yet` : 'Your saved answers will be here'}
      say="Go through a guide and keep its answer: with its date, its law, and who decided."
      action={
        <Button component={Link} href="/guidance">
          Choose a guide
        </Button>
      }
    />
  )
}
