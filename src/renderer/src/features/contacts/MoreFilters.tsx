import { permissionWords, stopWords } from '@core/contacts/choice-words'
import { permissionChoices, stopChoices, type ContactChoice } from '@core/contacts/contact-filter'
import { ActionIcon, Popover, Select, Switch } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { useState } from 'react'
import css from './contacts.module.css'
import { useSources } from './use-bulk'
import type { ContactView } from './use-contact-view'

const kinds = [
  { value: 'person', label: 'People' },
  { value: 'organisation', label: 'Organisations' },
]
const stops = stopChoices.map((value) => ({ value, label: stopWords[value] }))
const permissions = permissionChoices.map((value) => ({ value, label: permissionWords[value] }))

/** The filters one needs now and then, behind one button. */
export function MoreFilters({ view: { choice, choose } }: { readonly view: ContactView }) {
  const [opened, setOpened] = useState(false)
  const sources = useSources(opened)
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={480} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="default"
          size={36}
          aria-label="More filters"
          title="More filters"
          onClick={() => setOpened((now) => !now)}
        >
          <IconAdjustmentsHorizontal size={18} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={css.more}>
          <Select
            label="Kind"
            placeholder="Any"
            clearable
            comboboxProps={{ withinPortal: false }}
            data={kinds}
            value={choice.kind ?? null}
            onChange={(value) => choose({ kind: (value ?? undefined) as ContactChoice['kind'] })}
          />
          <Select
            label="Do not contact"
            placeholder="Any"
            clearable
            comboboxProps={{ withinPortal: false }}
            data={stops}
            value={choice.stop ?? null}
            onChange={(value) => choose({ stop: value ?? undefined })}
          />
          <Select
            label="Marketing"
            placeholder="Any"
            clearable
            comboboxProps={{ withinPortal: false }}
            data={permissions}
            value={choice.permission ?? null}
            onChange={(value) => choose({ permission: value ?? undefined })}
          />
          <Select
            label="Source"
            placeholder="Any"
            clearable
            searchable
            nothingFoundMessage="No such source"
            comboboxProps={{ withinPortal: false }}
            data={sources.map(({ source, count }) => ({
              value: source,
              label: `${source} (${count.toLocaleString('en-GB')})`,
            }))}
            value={choice.source ?? null}
            onChange={(value) => choose({ source: value ?? undefined })}
          />
          <Switch
            label="No source recorded"
            checked={choice.noSource}
            onChange={({ currentTarget }) => choose({ noSource: currentTarget.checked })}
          />
          <Switch
            label="Under 18"
            checked={choice.under18}
            onChange={({ currentTarget }) => choose({ under18: currentTarget.checked })}
          />
          <Switch
            label="Not told yet where the details came from"
            checked={choice.noticeOpen}
            onChange={({ currentTarget }) => choose({ noticeOpen: currentTarget.checked })}
          />
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
