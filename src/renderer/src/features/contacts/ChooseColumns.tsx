import { listColumnNames, listColumns, mostColumns, type ListColumn } from '@core/contacts/list-columns'
import { ActionIcon, Checkbox, Popover } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import css from './contacts.module.css'
import type { ContactView } from './use-contact-view'

/** Which columns stand beside the name, up to as many as fit. */
export function ChooseColumns({ view: { columns, setColumns } }: { readonly view: ContactView }) {
  const full = columns.length >= mostColumns
  const toggle = (column: ListColumn) =>
    setColumns(listColumns.filter((one) => (one === column ? !columns.includes(one) : columns.includes(one))))
  return (
    <Popover position="bottom-end" width={260} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon variant="default" size={36} aria-label="Columns" title="Columns">
          <IconColumns3 size={18} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <fieldset className={css.choices}>
          <legend>Columns beside the name</legend>
          {listColumns.map((column) => (
            <Checkbox
              key={column}
              label={listColumnNames[column]}
              checked={columns.includes(column)}
              // One that is full says so below; the others stay to be taken away.
              disabled={full && !columns.includes(column)}
              onChange={() => toggle(column)}
            />
          ))}
          {full && <p className={css.hint}>{mostColumns} columns fit. Take one away to choose another.</p>}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  )
}
