import { vocabularyOf } from '@core/organisation/vocabulary'
import { Button } from '@mantine/core'
import { useHotkeys, useMediaQuery } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useOrganisation } from '../../app/use-organisation'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { wasLeftOpen } from '../drafts/held-drafts'
import { ContactDrawer } from './ContactDrawer'
import { ContactFilters } from './ContactFilters'
import { ContactListSheet } from './ContactListSheet'
import { ContactPanel } from './ContactPanel'
import css from './contacts.module.css'
import { ContactViews } from './ContactViews'
import { useContactCounts, useContactList } from './use-contacts'
import { useContactView } from './use-contact-view'

/** Everybody in the register: views, search and filters over one list, and the chosen contact beside it. */
export function ContactsPage() {
  const [, go] = useLocation()
  const view = useContactView()
  const [selected, setSelected] = useState<string>()
  const [adding, setAdding] = useState(() => wasLeftOpen({ form: 'contact' }))
  const hasRoom = !useMediaQuery('(max-width: 899px)', false)
  const words = vocabularyOf(useOrganisation().data?.sector)
  const { data: page, error } = useContactList(view.filter)
  const { data: counts } = useContactCounts(page !== undefined)
  useHotkeys([['Escape', () => setSelected(undefined)]])
  if (error) throw error
  const open = (id: string) => go(`/contacts/${id}`)
  const panel = hasRoom ? selected : undefined
  const isEmpty = counts?.everyone === 0 && counts.archived === 0
  return (
    <>
      <PageHead
        title={words.contacts}
        actions={
          <Button
            variant={panel || isEmpty ? 'default' : 'filled'}
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden="true" />}
            onClick={() => setAdding(true)}
          >
            Add {words.aContact}
          </Button>
        }
      />
      {!isEmpty && <ContactViews view={view} counts={counts} />}
      <div className={css.columns} data-panel={panel !== undefined}>
        <section className={css.list} aria-label="The list">
          {!isEmpty && <ContactFilters view={view} />}
          {page ? (
            <ContactListSheet
              page={page}
              view={view}
              selected={panel}
              onSelect={hasRoom ? setSelected : open}
              onOpen={open}
              onAdd={() => setAdding(true)}
            />
          ) : (
            <Loading rows={8} />
          )}
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
