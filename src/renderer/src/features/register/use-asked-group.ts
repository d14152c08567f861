import { useState } from 'react'
import { RECOVERY_GROUPS } from '@core/register/recovery-key'

/** Which group of the sheet is asked for, counted from 0: at random, so that no one group is learnt by heart. */
export function useAskedGroup(): number {
  const [group] = useState(() => Math.floor(Math.random() * RECOVERY_GROUPS))
  return group
}
