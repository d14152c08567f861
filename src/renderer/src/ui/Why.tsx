import { whys, type WhyId } from '@core/help/why/index'
import { ActionIcon, Popover } from '@mantine/core'
import { IconHelpCircle } from '@tabler/icons-react'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { RuleWords } from './RuleWords'
import css from './Why.module.css'

type WhyProps = {
  readonly of: WhyId
  /** Where the mark stands: in the line of the label, in the corner of a row, or at the end of a bar of buttons. */
  readonly place?: 'label' | 'row' | 'bar'
  readonly children: ReactNode
}

/**
 * A field with the reason it is asked for, one press away: in plain words, each rule with its source and how far it was
 * checked. F1 in the field opens it and Esc leads back, so the mark itself is no stop of the Tab key.
 */
export function Why({ of, place = 'label', children }: WhyProps) {
  const [opened, setOpened] = useState(false)
  const { about } = whys[of]
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'F1' || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    setOpened(true)
  }
  return (
    <div role="presentation" className={css.asked} data-place={place} onKeyDown={onKeyDown}>
      {children}
      <Popover
        width={340}
        position="bottom-end"
        shadow="md"
        withArrow
        trapFocus
        returnFocus
        opened={opened}
        onChange={setOpened}
      >
        <Popover.Target>
          <ActionIcon
            className={css.mark}
            variant="transparent"
            size={26}
            tabIndex={-1}
            aria-label={`Why we ask: ${about}`}
            title="Why we ask (F1 in the field)"
            onClick={() => setOpened((now) => !now)}
          >
            <IconHelpCircle size={18} stroke={1.75} aria-hidden="true" />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown aria-label={`Why we ask: ${about}`}>
          <WhyWords of={of} />
        </Popover.Dropdown>
      </Popover>
    </div>
  )
}

function WhyWords({ of }: { readonly of: WhyId }) {
  const { why, rules } = whys[of]
  return (
    <div className={css.words}>
      <p className={css.head}>Why we ask</p>
      <p>{why}</p>
      {rules.map((id) => (
        <RuleWords key={id} id={id} />
      ))}
    </div>
  )
}
