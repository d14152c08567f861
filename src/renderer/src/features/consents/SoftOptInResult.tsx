import type { Condition, FailingCondition } from '@core/consents/soft-opt-in'
import { IconBan, IconCircleCheck } from '@tabler/icons-react'
import { Wash } from '../../ui/Wash'

type SoftOptInResultProps = {
  readonly faults: readonly FailingCondition[]
  readonly answers: Readonly<Record<string, unknown>>
  readonly conditions: readonly Condition<string>[]
}

/** What the answers come to so far: available, or not, with every condition that fails by name. */
export function SoftOptInResult({ faults, answers, conditions }: SoftOptInResultProps) {
  const asked = new Set(conditions.map(({ field }) => field))
  // A question that is still open is no reason yet; a “no” and a day too early are.
  const failing = faults.filter(({ field }) => {
    if (asked.has(field)) return answers[field] === 'no'
    return field === 'about' || field === 'collectedOn' ? answers[field] !== '' : true
  })
  if (failing.length > 0) {
    return (
      <Wash tone="red" icon={IconBan} title="Not available">
        {failing.map(({ field, say }) => (
          <p key={field}>{say}</p>
        ))}
        <p>Ask for a yes instead.</p>
      </Wash>
    )
  }
  if (faults.length > 0) return null
  return <Wash tone="pine" icon={IconCircleCheck} title="Available" />
}
