import { Button } from '@mantine/core'
import type { ListColumn } from '@core/contacts/list-columns'
import { Empty } from '../../ui/Empty'
import { Sheet } from '../../ui/Sheet'
import { useStops } from '../suppression/use-stops'
import { ContactTable } from './ContactTable'
import { ImportButton } from './ImportButton'
import css from './contacts.module.css'
import type { ContactView } from './use-contact-view'
import type { ListRows } from './use-list-rows'
import type { ContactSelection } from './use-selection'
import { useMailVerdicts } from './use-views'
import { everyone } from '@core/contacts/contact-filter'
import { sameChoice } from './use-contact-view'

type ContactListSheetProps = {
  readonly rows: ListRows
  readonly total: number
  readonly view: ContactView
  readonly ticks: ContactSelection
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
  readonly onOpen: (id: string) => void
  readonly onAdd: () => void
}

/** Beside a panel there is room for one column. */
const besidePanel = 1

/** The list on its sheet, or what to do when there is nobody on it. */
export function ContactListSheet(props: ContactListSheetProps) {
  const { rows, total, view, ticks, selected, onSelect, onOpen, onAdd } = props
  const ids = rows.shown.map(({ id }) => id).slice(0, 200)
  const columns: readonly ListColumn[] = selected === undefined ? view.columns : view.columns.slice(0, besidePanel)
  const { data: stops = [] } = useStops(ids)
  const { data: news = [] } = useMailVerdicts(ids, columns.includes('news'))
  if (total === 0) {
    return (
      <Sheet padded={false}>
        {sameChoice(view.choice, everyone) ? (
          <Empty
            title="The people you deal with"
            say="Once somebody is here, their requests, letters and decisions find their way to one page."
            action={<Button onClick={onAdd}>Add the first one</Button>}
            more={<ImportButton />}
          />
        ) : (
          <Empty
            title="Nobody fits"
            say="Search looks at the beginnings of names, firms, e-mail addresses and numbers."
            action={
              <Button variant="default" onClick={view.clear}>
                Show everyone
              </Button>
            }
          />
        )}
      </Sheet>
    )
  }
  const count = total.toLocaleString('en-GB')
  return (
    <div>
      <Sheet padded={false}>
        <ContactTable
          rows={rows}
          total={total}
          columns={columns}
          stops={stops}
          news={news}
          ticks={ticks}
          selected={selected}
          onSelect={onSelect}
          onOpen={onOpen}
        />
      </Sheet>
      <output className={css.total}>
        {rows.more ? `The first ${count} that fit` : `${count} contact${total === 1 ? '' : 's'}`}
      </output>
    </div>
  )
}
