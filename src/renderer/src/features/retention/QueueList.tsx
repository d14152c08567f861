import { categoryOf, type RetentionCategory } from '@core/retention/category'
import type { QueueItem } from '@core/retention/item'
import { Anchor, Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import { ListPages } from '../contacts/ListPages'
import { DestroyDialog } from './DestroyDialog'
import { HoldDialog } from './HoldDialog'
import { LaterDialog } from './LaterDialog'
import { NothingDue } from './NothingDue'
import { QueueRow } from './QueueRow'
import css from './retention.module.css'
import { queuePage, useQueue } from './use-retention'

type Asked = { readonly what: 'destroy' | 'later' | 'hold' | 'release'; readonly items: readonly QueueItem[] }
type QueueListProps = {
  readonly category: RetentionCategory | undefined
  readonly onAll: () => void
  readonly onSchedule: () => void
}

/** What is due and what is held: decided one by one, or several at once with a preview (row E4). */
export function QueueList({ category, onAll, onSchedule }: QueueListProps) {
  const [offset, setOffset] = useState(0)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [asked, setAsked] = useState<Asked | null>(null)
  const { data, error } = useQueue(category, offset)
  if (error) throw error
  if (!data) return <Loading rows={4} />
  const some = data.rows.filter(({ id }) => chosen.includes(id))
  const close = () => setAsked(null)
  const done = () => {
    setChosen([])
    setAsked(null)
  }
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  const free = data.rows.filter(({ state }) => state === 'due')
  return (
    <>
      {data.total === 0 ? (
        <Sheet padded={false}>
          <NothingDue category={category} next={data.next} onAll={onAll} onSchedule={onSchedule} />
        </Sheet>
      ) : (
        <Sheet title={category ? categoryOf(category).name : 'Kept long enough'}>
          <div className={css.bar}>
            <Checkbox
              label={`Choose all on this page that nothing holds (${free.length})`}
              checked={free.length > 0 && free.every(({ id }) => chosen.includes(id))}
              onChange={({ currentTarget }) => setChosen(currentTarget.checked ? free.map(({ id }) => id) : [])}
            />
            {category && (
              <Button variant="subtle" onClick={onAll}>
                Show every kind
              </Button>
            )}
            {some.length > 0 && (
              <>
                <Button variant="default" onClick={() => setAsked({ what: 'later', items: some })}>
                  Keep {some.length} longer
                </Button>
                <Button variant="default" onClick={() => setAsked({ what: 'hold', items: some })}>
                  Hold {some.length}
                </Button>
                <Button onClick={() => setAsked({ what: 'destroy', items: some })}>Destroy {some.length}</Button>
              </>
            )}
          </div>
          <ul className={css.list} aria-label="To decide">
            {data.rows.map((item) => (
              <QueueRow
                key={`${item.kind} ${item.id}`}
                item={item}
                chosen={chosen.includes(item.id)}
                onChoose={() => toggle(item.id)}
                onAsk={(what) => setAsked({ what, items: [item] })}
              />
            ))}
          </ul>
          <LawLine rules={['retention.engine', 'retention.principle']} />
        </Sheet>
      )}
      {data.elsewhere.length > 0 && (
        <Sheet title="Decided elsewhere">
          {data.elsewhere.map(({ say, href }) => (
            <p key={href}>
              <Anchor component={Link} href={href}>
                {say}
              </Anchor>
            </p>
          ))}
        </Sheet>
      )}
      {data.total > queuePage && (
        <ListPages offset={offset} size={queuePage} total={data.total} more={false} onGo={setOffset} />
      )}
      {asked?.what === 'destroy' && <DestroyDialog items={asked.items} onClose={close} onDone={done} />}
      {asked?.what === 'later' && <LaterDialog items={asked.items} onClose={close} onDone={done} />}
      {(asked?.what === 'hold' || asked?.what === 'release') && (
        <HoldDialog items={asked.items} release={asked.what === 'release'} onClose={close} onDone={done} />
      )}
    </>
  )
}
