import type { RegisterHealth, RegisterStatus } from '../register/contract'
import { dayMonthYear } from '../time/format-date'
import { lossWords } from '../health/faults'
import { londonDate } from '../time/instant'
import type { QuietLine } from './quiet-line'

/** What the register says about itself, as lines for Today: the trail of changes, and the second way in. */
export function registerLines(status: RegisterStatus | undefined, health: RegisterHealth | undefined): QuietLine[] {
  return [...(status ? [recoveryLine(status)] : []), ...(health ? trailLine(health) : [])]
}

function recoveryLine({ recoveryProven, recoveryProvenAt }: RegisterStatus): QuietLine {
  const shared = { id: 'register:recovery', href: '/settings/security' }
  if (!recoveryProven) {
    const detail = 'Type one group from the paper. Without it a forgotten passphrase locks everybody out.'
    return { ...shared, state: 'to-do', title: 'Prove your recovery sheet', detail, act: 'Prove it' }
  }
  const detail = recoveryProvenAt ? `On ${dayMonthYear(londonDate(recoveryProvenAt))}` : 'You typed a part of it.'
  return { ...shared, state: 'fine', title: 'Recovery sheet proven', detail }
}

/** Nothing while the check runs: a line that changes its mind is not quiet. */
function trailLine({ audit, missing, events }: RegisterHealth): QuietLine[] {
  const shared = { id: 'register:trail', href: '/settings/history' }
  if (audit === 'checking') return []
  if (audit === 'intact') {
    const detail = events === 1 ? 'One change, checked' : `${events.toLocaleString('en-GB')} changes, all checked`
    return [{ ...shared, state: 'fine', title: 'List of changes intact', detail }]
  }
  const detail = audit === 'shortened' ? lossWords(missing) : 'A line was changed after it was written.'
  const href = '/settings/health'
  return [{ ...shared, href, state: 'to-do', title: 'Look at the list of changes', detail, act: 'Look' }]
}
