import { lawState } from '@core/law/law-state'
import type { RuleId } from '@core/law/rules'
import { topics } from '@core/library/topics'
import { IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import css from './library.module.css'
import { RuleRow } from './RuleRow'

/** The rules by topic, folded; a topic’s rules are drawn when it is first opened. */
export function RuleTopics({ among }: { readonly among: readonly RuleId[] }) {
  const wanted = new Set(among)
  return topics.map(({ id, title, rules }) => {
    const here = rules.filter((one) => wanted.has(one))
    return here.length === 0 ? null : <OneTopic key={id} title={title} rules={here} />
  })
}

function OneTopic({ title, rules }: { readonly title: string; readonly rules: readonly RuleId[] }) {
  const [opened, setOpened] = useState(false)
  const unchecked = rules.filter((id) => lawState(id) === 'unchecked').length
  return (
    <details className={css.topic} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        <IconChevronRight className={css.chevron} size={18} stroke={1.75} aria-hidden="true" />
        <span className={css.topicName}>{title}</span>
        <span className={css.topicCount}>
          {rules.length} {rules.length === 1 ? 'rule' : 'rules'}
          {unchecked > 0 && `, ${unchecked} not yet checked`}
        </span>
      </summary>
      {opened && (
        <div className={css.topicRules}>
          {rules.map((id) => (
            <RuleRow key={id} id={id} />
          ))}
        </div>
      )}
    </details>
  )
}
