import { Anchor } from '@mantine/core'
import { IconRefreshAlert } from '@tabler/icons-react'
import { Link } from 'wouter'
import { Wash } from '../../ui/Wash'
import css from './processing.module.css'
import { useRecord } from './use-processing'

/** Beside the privacy policy: where the record of processing says something else, and the way to it. */
export function PolicyBehind() {
  const { data } = useRecord()
  if (!data || data.record.startedAt === '' || data.policy.length === 0) return null
  const few = data.policy.slice(0, 4)
  return (
    <Wash tone="amber" icon={IconRefreshAlert} title="The record of processing says something else">
      <ul className={css.list}>
        {few.map(({ say }) => (
          <li key={say}>{say}</li>
        ))}
        {data.policy.length > few.length && <li>and {data.policy.length - few.length} more</li>}
      </ul>
      <Anchor component={Link} href="/documents/records">
        Look at it in the record
      </Anchor>
    </Wash>
  )
}
