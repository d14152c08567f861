import { categoryOf } from '@core/retention/category'
import type { QueueItem } from '@core/retention/item'
import { Anchor, Button, Checkbox, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { DueState } from '../../ui/DueState'
import css from './retention.module.css'

type QueueRowProps = {
  readonly item: QueueItem
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly onAsk: (what: 'destroy' | 'later' | 'hold' | 'release') => void
}

/** One record whose day has come: why, how the day was worked out, and what can be decided. While something holds it there is nothing to destroy, and the number of the case stands there (row E5). */
export function QueueRow({ item, chosen, onChoose, onAsk }: QueueRowProps) {
  const today = useToday()
  const held = item.state === 'held'
  const byHand = item.holds.some(({ kind }) => kind === 'by-hand')
  return (
    <li className={css.item}>
      <Checkbox aria-label={`Choose ${item.label}`} checked={chosen} disabled={held} onChange={onChoose} />
      <div className={css.what}>
        <Anchor component={Link} href={item.href} inherit fw={600}>
          <bdi>{item.label}</bdi>
        </Anchor>
        <span>
          {categoryOf(item.category).name}
          {item.action === 'review' && '. Look whether you still need it'}
          {item.flags.includes('no-agreement') && '. No agreement'}
        </span>
        <span className={css.second}>{item.working.join(' ')}</span>
        {item.holds.map(({ say, href }) => (
          <span key={say}>
            Held. {say}{' '}
            {href !== '' && (
              <Anchor component={Link} href={href} inherit>
                Open it
              </Anchor>
            )}
          </span>
        ))}
      </div>
      <div className={css.bar}>
        <DueState dueOn={item.dueOn} today={today} {...(held && { waiting: 'held' as const })} />
        <Menu position="bottom-end" shadow="md" width={240}>
          <Menu.Target>
            <Button
              variant="default"
              size="compact-md"
              aria-label={`Decide about ${item.label}`}
              rightSection={<IconChevronDown size={16} aria-hidden="true" />}
            >
              Decide
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => onAsk('later')}>Keep longer</Menu.Item>
            {byHand ? (
              <Menu.Item onClick={() => onAsk('release')}>Let it go</Menu.Item>
            ) : (
              <Menu.Item onClick={() => onAsk('hold')}>Hold for a reason</Menu.Item>
            )}
            <Menu.Divider />
            <Menu.Item color="red" disabled={held} onClick={() => onAsk('destroy')}>
              {held ? 'Destroy (held)' : 'Destroy'}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
    </li>
  )
}
