import { TRASH_DAYS } from '@core/contacts/trash'
import type { TrashedContact } from '@core/contacts/trash-contract'
import { vocabularyOf } from '@core/organisation/vocabulary'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import css from './contact.module.css'
import { EraseDialog } from './EraseDialog'
import { ListPages } from './ListPages'
import { useTakeFromTrash, useTrashed } from './use-record'

const pageSize = 50

/** What was moved to the trash: until when it is kept without a question, the way back, and erasing it now. */
export function TrashPage() {
  const words = vocabularyOf(useOrganisation().data?.sector)
  const [offset, setOffset] = useState(0)
  const [erasing, setErasing] = useState('')
  const { data } = useTrashed(offset, pageSize)
  return (
    <>
      <PageHead
        crumb={[{ label: words.contacts, href: '/contacts' }]}
        title="Trash"
        lead={`Each stays for ${TRASH_DAYS} days. Then Today proposes to erase it; nothing is erased by itself.`}
      />
      {!data ? (
        <Loading rows={4} />
      ) : data.total === 0 ? (
        <Sheet padded={false}>
          <Empty
            title="The trash is empty"
            say="Whoever you move to the trash can be put back from here."
            action={
              <Button component={Link} href="/contacts" variant="default">
                See everybody
              </Button>
            }
          />
        </Sheet>
      ) : (
        <>
          <Sheet>
            <ul className={css.bin}>
              {data.rows.map((row) => (
                <TrashRow key={row.id} row={row} onErase={() => setErasing(row.id)} />
              ))}
            </ul>
          </Sheet>
          <ListPages offset={offset} size={pageSize} total={data.total} more={false} onGo={setOffset} />
        </>
      )}
      <EraseDialog key={erasing} id={erasing} opened={erasing !== ''} onClose={() => setErasing('')} />
    </>
  )
}

function TrashRow({ row, onErase }: { readonly row: TrashedContact; readonly onErase: () => void }) {
  const today = useToday()
  const restore = useTakeFromTrash()
  const past = row.untilOn < today
  return (
    <li className={css.binRow}>
      <div>
        <Anchor component={Link} href={`/contacts/${row.id}`} inherit fw={600}>
          <bdi>{row.displayName}</bdi>
        </Anchor>
        <span className={css.who}>
          <bdi>{row.organisationName}</bdi>
          {row.organisationName !== '' && '. '}
          Since {dayMonthYear(row.trashedOn)}, {past ? 'its time ended on' : 'kept until'} {dayMonthYear(row.untilOn)}
        </span>
      </div>
      <div className={css.panelActs}>
        <Button
          variant="default"
          size="compact-md"
          aria-label={`Put back ${row.displayName}`}
          loading={restore.isPending}
          onClick={() => restore.mutate(row.id)}
        >
          Put back
        </Button>
        <Button variant="default" size="compact-md" aria-label={`Erase now: ${row.displayName}`} onClick={onErase}>
          Erase now
        </Button>
      </div>
    </li>
  )
}
