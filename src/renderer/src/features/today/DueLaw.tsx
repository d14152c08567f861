import type { DueItem } from '@core/today/due-item'
import { ActionIcon, Popover } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'
import { RuleWords } from '../../ui/RuleWords'
import css from './today.module.css'

/** The law behind a date, one press away, so that the list itself stays quiet. */
export function DueLaw({ item }: { readonly item: DueItem }) {
  return (
    <Popover width={360} position="bottom-end" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <ActionIcon aria-label={`The law behind this: ${item.title}`} title="The law behind this">
          <IconScale size={18} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={css.law}>
        {item.rules.map((id) => (
          <RuleWords key={id} id={id} />
        ))}
      </Popover.Dropdown>
    </Popover>
  )
}
