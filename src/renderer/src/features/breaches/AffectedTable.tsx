import {
  tellStates,
  type AffectedCounts,
  type AffectedPerson,
  type AffectedView,
  type TellState,
} from '@core/breaches/affected'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Button, Checkbox, Group, Select, Table } from '@mantine/core'
import {
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleDashed,
  IconPhone,
  IconUserCheck,
  type Icon,
} from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { StateWord } from '../../ui/StateWord'
import css from './papers.module.css'
import { useRemoveAffected } from './use-affected'

type AffectedTableProps = {
  readonly rows: readonly AffectedPerson[]
  readonly total: number
  readonly counts: AffectedCounts
  readonly show: AffectedView
  readonly views: readonly AffectedView[]
  readonly from: number
  readonly page: number
  readonly mayRemove: boolean
  readonly breachId: string
  readonly onShow: (show: AffectedView) => void
  readonly onFrom: (from: number) => void
  readonly onLetter: (person: AffectedPerson) => void
  readonly onOutcome: (ids: readonly string[], start: TellState) => void
}

const viewWords: Record<AffectedView, string> = { all: 'Everybody', waiting: 'Still to be told', ...tellStates }

/** Each of them with what came of telling them; several can be ticked and recorded together. */
export function AffectedTable(props: AffectedTableProps) {
  const { rows, total, counts, show, views, from, page, mayRemove, breachId, onShow, onFrom, onLetter, onOutcome } =
    props
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const remove = useRemoveAffected(breachId)
  const here = rows.filter(({ id }) => ticked.has(id)).map(({ id }) => id)
  const toggle = (id: string) => {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    setTicked(next)
  }
  const toggleAll = () => setTicked(here.length === rows.length ? new Set() : new Set(rows.map(({ id }) => id)))
  const none = () => setTicked(new Set())
  return (
    <>
      <Group gap={8} align="end">
        <Select
          label="Show"
          data={views.map((value) => ({ value, label: `${viewWords[value]} (${counts[value]})` }))}
          value={show}
          allowDeselect={false}
          onChange={(value) => onShow(views.find((one) => one === value) ?? 'all')}
        />
        {here.length > 0 && (
          <>
            <Button
              variant="default"
              onClick={() => {
                onOutcome(here, show === 'sent' ? 'returned' : 'sent')
                none()
              }}
            >
              Record for {here.length} ticked
            </Button>
            {mayRemove && (
              <Button
                variant="subtle"
                loading={remove.isPending}
                onClick={() => {
                  remove.mutate(here)
                  none()
                }}
              >
                Take them off the list
              </Button>
            )}
          </>
        )}
      </Group>
      <Table className={css.people}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Checkbox
                aria-label="Tick everybody on this page"
                checked={here.length > 0 && here.length === rows.length}
                indeterminate={here.length > 0 && here.length < rows.length}
                onChange={toggleAll}
              />
            </Table.Th>
            <Table.Th>Name</Table.Th>
            <Table.Th>Told</Table.Th>
            <Table.Th>
              <span className={css.hidden}>Next</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td>
                <Checkbox
                  aria-label={`Tick ${one.name}`}
                  checked={ticked.has(one.id)}
                  onChange={() => toggle(one.id)}
                />
              </Table.Td>
              <Table.Td>
                <Anchor component={Link} href={`/contacts/${one.contactId}`}>
                  {one.name}
                </Anchor>
                <p className={css.hint}>{remarks(one)}</p>
              </Table.Td>
              <Table.Td>
                <Told person={one} />
              </Table.Td>
              <Table.Td>
                <Group gap={4} justify="flex-end" wrap="nowrap">
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={`Letter to ${one.name}`}
                    onClick={() => onLetter(one)}
                  >
                    Letter
                  </Button>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={`Record for ${one.name}`}
                    onClick={() => onOutcome([one.id], one.state === 'sent' ? 'returned' : 'phoned')}
                  >
                    Record
                  </Button>
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {total > page && (
        <Group gap={8}>
          <span className={css.hint}>
            {from + 1} to {Math.min(total, from + page)} of {total}
          </span>
          {from > 0 && (
            <Button variant="default" size="compact-sm" onClick={() => onFrom(Math.max(0, from - page))}>
              Earlier
            </Button>
          )}
          {from + page < total && (
            <Button variant="default" size="compact-sm" onClick={() => onFrom(from + page)}>
              Next
            </Button>
          )}
        </Group>
      )}
    </>
  )
}

const looks: Record<TellState, { icon: Icon; color: 'pine' | 'amber' }> = {
  sent: { icon: IconCircleCheck, color: 'pine' },
  returned: { icon: IconArrowBackUp, color: 'amber' },
  phoned: { icon: IconPhone, color: 'pine' },
  handed: { icon: IconUserCheck, color: 'pine' },
}

/** The state with its day, and what was recorded before it. */
function Told({ person: { state, on, note, story } }: { readonly person: AffectedPerson }) {
  if (state === null) return <StateWord icon={IconCircleDashed} word="Still to be told" color="dimmed" />
  const earlier = story.slice(0, -1).map((one) => `${tellStates[one.state].toLowerCase()} ${dayMonthYear(one.on)}`)
  return (
    <>
      <StateWord {...looks[state]} word={`${tellStates[state]} ${dayMonthYear(on)}`} />
      {note !== '' && <p className={css.hint}>{note}</p>}
      {earlier.length > 0 && <p className={css.hint}>Before: {earlier.join(', ')}</p>}
    </>
  )
}

function remarks({ noContactAtAll, under18, address, email, phone }: AffectedPerson): string {
  const ways = [address !== '' && 'post', email !== '' && 'e-mail', phone !== '' && 'phone'].filter(
    (way) => way !== false,
  )
  return [
    ways.length === 0 ? 'No address or number is known' : `Reached by ${ways.join(', ')}`,
    noContactAtAll && 'wants no contact at all: decide how',
    under18 && 'under 18: think of a parent',
  ]
    .filter((part) => part !== false)
    .join('; ')
}
