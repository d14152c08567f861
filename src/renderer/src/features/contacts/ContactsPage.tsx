import { vocabularyOf } from '@core/organisation/vocabulary'
import { Button } from '@mantine/core'
import { useHotkeys, useMediaQuery } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import { useLocation } from 'wouter'
import { useOrganisation } from '../../app/use-organisation'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { wasLeftOpen } from '../drafts/held-drafts'
import { BulkBar } from './BulkBar'
import { ContactDrawer } from './ContactDrawer'
import { ContactFilters } from './ContactFilters'
import { ContactListSheet } from './ContactListSheet'
import { ContactPanel } from './ContactPanel'
import css from './contacts.module.css'
import { ContactShelf } from './ContactShelf'
import { ContactsMenu } from './ContactsMenu'
import { ImportButton } from './ImportButton'
import { ContactViews } from './ContactViews'
import { useContactCounts } from './use-contacts'
import { useContactView } from './use-contact-view'
import { useListRows } from './use-list-rows'
import { useSelection } from './use-selection'

/** Everybody in the register: views, search and filters over one list, and the chosen contact beside it. */
export function ContactsPage() {
  const [, go] = useLocation()
  const view = useContactView()
  const [selected, setSelected] = useState<string>()
  const [adding, setAdding] = useState(() => wasLeftOpen({ form: 'contact' }))
  const hasRoom = !useMediaQuery('(max-width: 899px)', false)
  const words = vocabularyOf(useOrganisation().data?.sector)
  const rows = useListRows(view.choice)
  const { total } = rows
  const ticks = useSelection(view.choice, total ?? 0)
  const { data: counts } = useContactCounts(total !== undefined)
  useHotkeys([['Escape', () => setSelected(undefined)]])
  const open = useCallback((id: string) => go(`/contacts/${id}`), [go])
  if (rows.error) throw rows.error
  const panel = hasRoom ? selected : undefined
  const isEmpty = counts?.everyone === 0 && counts.archived === 0
  return (
    <>
      <PageHead
        title={words.contacts}
        actions={
          <>
            {!isEmpty && <ImportButton />}
            <Button
              variant={panel || isEmpty || ticks.count > 0 ? 'default' : 'filled'}
              leftSection={<IconPlus size={18} stroke={1.75} aria-hidden="true" />}
              onClick={() => setAdding(true)}
            >
              Add {words.aContact}
            </Button>
            <ContactsMenu choice={view.choice} total={total ?? 0} />
          </>
        }
      />
      {!isEmpty && <ContactViews view={view} counts={counts} total={total} />}
      <div className={css.columns} data-panel={panel !== undefined}>
        <section className={css.list} aria-label="The list" data-fills>
          {!isEmpty && <ContactFilters view={view} />}
          <BulkBar ticks={ticks} archived={view.choice.status === 'archived'} />
          {total === undefined ? (
            <Loading rows={8} />
          ) : (
            <ContactListSheet
              rows={rows}
              total={total}
              view={view}
              ticks={ticks}
              selected={panel}
              onSelect={hasRoom ? setSelected : open}
              onOpen={open}
              onAdd={() => setAdding(true)}
            />
          )}
          <ContactShelf />
        </section>
        {panel && <ContactPanel id={panel} onClose={() => setSelected(undefined)} />}
      </div>
      <ContactDrawer
        opened={adding}
        title={`Add ${words.aContact}`}
        onClose={() => setAdding(false)}
        onSaved={hasRoom ? setSelected : open}
      />
    </>
  )
}
