import type { BulkAct } from '@core/contacts/bulk'
import { Button, CloseButton, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { BulkDialog } from './BulkDialog'
import { bulkTitles, contactsInWords } from './bulk-words'
import css from './contacts.module.css'
import { ExportDialog } from '../exports/ExportDialog'
import type { ContactSelection } from './use-selection'

const acts: readonly BulkAct['do'][] = ['add-role', 'remove-role', 'set-source', 'archive', 'restore', 'trash']

type BulkBarProps = { readonly ticks: ContactSelection; readonly archived: boolean }

/** What can be done with those that are ticked. Nothing happens before a preview was seen. */
export function BulkBar({ ticks, archived }: BulkBarProps) {
  const [act, setAct] = useState<BulkAct['do']>()
  const [exporting, setExporting] = useState(false)
  const { selection, count, ids } = ticks
  if (!selection) return null
  const [one, other] = ids
  return (
    <section className={css.bulk} aria-label="The chosen contacts">
      <output className={css.chosen}>{contactsInWords(count)} chosen</output>
      <Menu position="bottom-start" width={240} shadow="md">
        <Menu.Target>
          <Button
            size="compact-md"
            variant="default"
            rightSection={<IconChevronDown size={16} stroke={2} aria-hidden="true" />}
          >
            Change
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {acts
            .filter((name) => name !== (archived ? 'archive' : 'restore'))
            .map((name) => (
              <Menu.Item key={name} onClick={() => setAct(name)}>
                {bulkTitles[name]}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
      <Button size="compact-md" variant="default" onClick={() => setExporting(true)}>
        Export
      </Button>
      {ids.length === 2 && one !== undefined && other !== undefined && (
        <Button size="compact-md" variant="default" component={Link} href={`/contacts/join/${one}/${other}`}>
          Join these two
        </Button>
      )}
      <CloseButton aria-label="Choose nobody" className={css.bulkEnd} onClick={ticks.clear} />
      {act && (
        <BulkDialog
          name={act}
          selection={selection}
          onClose={() => setAct(undefined)}
          onDone={() => {
            setAct(undefined)
            ticks.clear()
          }}
        />
      )}
      {exporting && <ExportDialog selection={selection} count={count} onClose={() => setExporting(false)} />}
    </section>
  )
}
