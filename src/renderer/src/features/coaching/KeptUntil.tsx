import type { EngagementView } from '@core/coaching/view'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import { Sheet } from '../../ui/Sheet'
import css from './coaching.module.css'

/** Until when what is written is kept, and how the day was worked out (row E3). */
export function KeptUntil({ view: { destroy, state } }: { readonly view: EngagementView }) {
  return (
    <Sheet title={state === 'destroyed' ? 'Destroyed' : 'Notes are kept until'}>
      <div className={css.part}>
        {state === 'destroyed' ? (
          <p>What was written about the client is gone. That there was coaching, and its agreement, stay.</p>
        ) : (
          <>
            {destroy.dueOn !== '' && <p className={css.day}>{dayMonthYear(destroy.dueOn)}</p>}
            {destroy.working.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {destroy.isDue && (
              <p>
                The day has come. Nothing goes by itself:{' '}
                <Anchor component={Link} href="/documents/retention" inherit>
                  decide it in the review
                </Anchor>
                .
              </p>
            )}
          </>
        )}
        <LawLine rules={destroy.rules} />
      </div>
    </Sheet>
  )
}
