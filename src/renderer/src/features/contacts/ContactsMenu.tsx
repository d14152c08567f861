import type { ContactChoice } from '@core/contacts/contact-filter'
import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowsJoin, IconDots, IconFileExport, IconMail, IconTrash } from '@tabler/icons-react'
import { memo, useState } from 'react'
import { useLocation } from 'wouter'
import { lettersAddress } from '../campaigns/for-shown-list'
import { ExportDialog } from '../exports/ExportDialog'
import css from './contacts.module.css'
import { useSavedViews } from './use-views'

type ContactsMenuProps = { readonly choice: ContactChoice; readonly total: number }

/** What is done with the whole list now and then. */
export const ContactsMenu = memo(function ContactsMenu({ choice, total }: ContactsMenuProps) {
  const [, go] = useLocation()
  const [exporting, setExporting] = useState(false)
  const views = useSavedViews()
  return (
    <>
      <Menu position="bottom-end" shadow="md" width={240}>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label="More for the list" title="More">
            <IconDots size={18} stroke={1.75} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {total > 0 && (
            <Menu.Item
              leftSection={<IconFileExport size={18} stroke={1.75} aria-hidden="true" />}
              onClick={() => setExporting(true)}
            >
              Export this list
            </Menu.Item>
          )}
          {total > 0 && (
            <Menu.Item
              leftSection={<IconMail size={18} stroke={1.75} aria-hidden="true" />}
              disabled={choice.search !== ''}
              onClick={() => go(lettersAddress(views))}
            >
              Letters to this list
              {choice.search !== '' && <span className={css.menuNote}>Clear the search first: it is not kept</span>}
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<IconArrowsJoin size={18} stroke={1.75} aria-hidden="true" />}
            onClick={() => go('/contacts/duplicates')}
          >
            Find people entered twice
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={18} stroke={1.75} aria-hidden="true" />}
            onClick={() => go('/contacts/trash')}
          >
            Trash
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {exporting && (
        <ExportDialog selection={{ all: choice, except: [] }} count={total} onClose={() => setExporting(false)} />
      )}
    </>
  )
})
