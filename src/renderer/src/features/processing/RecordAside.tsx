import type { ShownRecord } from '@core/processing/contract'
import { progressOf } from '@core/processing/gaps'
import { Anchor, Button, Progress } from '@mantine/core'
import { IconRefreshAlert } from '@tabler/icons-react'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import css from './processing.module.css'
import { useTakeIntoPolicy } from './use-processing'

/** Beside the record: how far it is, and where the privacy policy says something else. */
export function RecordAside({ shown: { record, rows, policy } }: { readonly shown: ShownRecord }) {
  const ids = rows.map(({ id }) => id)
  const { confirmed, total } = progressOf(record, ids)
  const take = useTakeIntoPolicy()
  const few = policy.slice(0, 6)
  return (
    <div className={css.main}>
      <Wash tone="sunken" title={`${confirmed} of ${total} confirmed`}>
        <Progress
          value={(confirmed / Math.max(1, total)) * 100}
          aria-label="How much of the record is confirmed"
          my={8}
        />
        <p>
          {confirmed === total
            ? 'The record is complete. Look at it again when something changes.'
            : 'Nothing counts before somebody confirms it.'}
        </p>
      </Wash>
      {policy.length > 0 && (
        <Wash tone="amber" icon={IconRefreshAlert} title="The privacy policy says something else">
          <ul className={css.list}>
            {few.map(({ say }) => (
              <li key={say}>{say}</li>
            ))}
            {policy.length > few.length && <li>and {policy.length - few.length} more</li>}
          </ul>
          <p>If the policy is right, change the record. Otherwise:</p>
          <Button size="compact-md" variant="default" loading={take.isPending} onClick={() => take.mutate(undefined)}>
            Let the policy follow the record
          </Button>
        </Wash>
      )}
      <div>
        <Anchor component={Link} href="/documents/suppliers" display="block">
          Suppliers and their contracts
        </Anchor>
        <Anchor component={Link} href="/documents/assessments" display="block">
          Assessments
        </Anchor>
        <Anchor component={Link} href="/documents/retention?show=schedule" display="block">
          Retention schedule
        </Anchor>
        <Anchor component={Link} href="/documents/privacy-policy" display="block">
          Privacy policy
        </Anchor>
      </div>
      <LawLine rules={['ropa.duty', 'notice.test', 'security.measures']} />
    </div>
  )
}
