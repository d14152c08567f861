import type { ContactSummary } from '@core/contacts/contact'
import { Button } from '@mantine/core'
import { Empty } from '../../ui/Empty'
import { Sheet } from '../../ui/Sheet'
import { useStops } from '../requests/use-stops'
import { ContactTable } from './ContactTable'
import { ListPages } from './ListPages'
import { pageSize, type ContactView } from './use-contact-view'

type ContactListSheetProps = {
  readonly page: { readonly rows: readonly ContactSummary[]; readonly total: number; readonly more: boolean }
  readonly view: ContactView
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
  readonly onOpen: (id: string) => void
  readonly onAdd: () => void
}

/** The list on its sheet, or what to do when there is nobody on it. */
export function ContactListSheet({ page, view, selected, onSelect, onOpen, onAdd }: ContactListSheetProps) {
  const { rows, total, more } = page
  const { data: stops } = useStops(rows.map(({ id }) => id))
  if (total === 0) {
    return (
      <Sheet padded={false}>
        {isFiltered(view) ? (
          <Empty
            title="Nobody fits"
            say="Search looks at the beginnings of names, firms, e-mail addresses and numbers."
            action={
              <Button variant="default" onClick={view.clear}>
                Show everyone
              </Button>
            }
          />
        ) : (
          <Empty
            title="The people you deal with"
            say="Once somebody is here, their requests, letters and decisions find their way to one page."
            action={<Button onClick={onAdd}>Add the first one</Button>}
          />
        )}
      </Sheet>
    )
  }
  return (
    <div>
      <Sheet padded={false}>
        <ContactTable
          rows={rows}
          stops={stops ?? []}
          selected={selected}
          onSelect={onSelect}
          onOpen={onOpen}
          narrow={selected !== undefined}
        />
      </Sheet>
      <ListPages offset={view.offset} size={pageSize} total={total} more={more} onGo={view.setOffset} />
    </div>
  )
}

function isFiltered({ choice }: ContactView): boolean {
  return (
    choice.search !== '' || !!choice.role || !!choice.subscriberType || choice.noSource || choice.status === 'archived'
  )
}
