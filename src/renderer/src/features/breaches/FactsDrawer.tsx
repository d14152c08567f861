import type { BreachCase } from '@core/breaches/breach'
import { Drawer } from '@mantine/core'
import { FactsForm } from './FactsForm'
import css from './form.module.css'

type FactsDrawerProps = { readonly of: BreachCase; readonly opened: boolean; readonly onClose: () => void }

/** The facts of a case beside the page, to be added to or corrected. */
export function FactsDrawer({ of, opened, onClose }: FactsDrawerProps) {
  return (
    <Drawer opened={opened} onClose={onClose} title={<span className={css.drawerTitle}>What is known</span>} size={600}>
      <FactsForm of={of} onDone={onClose} />
    </Drawer>
  )
}
