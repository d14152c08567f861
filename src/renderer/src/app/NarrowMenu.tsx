import { ActionIcon, Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconMenu2 } from '@tabler/icons-react'
import css from './NarrowMenu.module.css'
import { RailNav } from './RailNav'

/** The rail of windows under 900 px: one button that opens it. */
export function NarrowMenu() {
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <div className={css.menu}>
      <ActionIcon aria-label="Menu" aria-expanded={opened} onClick={open}>
        <IconMenu2 size={20} stroke={1.75} />
      </ActionIcon>
      <Drawer opened={opened} onClose={close} position="left" size={260} title="Steward">
        <RailNav wide onGo={close} />
      </Drawer>
    </div>
  )
}
