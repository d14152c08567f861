import type { RecordingLine } from '@core/recordings/recording'
import { IconCircleCheck, IconShieldLock } from '@tabler/icons-react'
import { DueState } from '../../ui/DueState'
import { StateWord } from '../../ui/StateWord'

/** How a recording stands against its day: destroyed, held by a case, or so many days left. */
export function RecordingState({ line, today }: { readonly line: RecordingLine; readonly today: string }) {
  const [holder] = line.heldBy
  if (line.state === 'destroyed') return <StateWord icon={IconCircleCheck} word="Destroyed" color="pine" />
  if (holder) return <StateWord icon={IconShieldLock} word={`Held, ${holder.reference}`} color="info" />
  return <DueState dueOn={line.destroyOn} today={today} />
}
