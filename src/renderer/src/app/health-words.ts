import type { RegisterHealth } from '@core/register/contract'

/** The one sentence every page shows when the register is not what it was left as; undefined when all is well. */
export function faultOf({ audit, file, missing }: RegisterHealth): string | undefined {
  if (file === 'damaged') {
    return 'Part of the register file is damaged. Copy the whole folder somewhere safe now, and write nothing more until somebody has looked at the disk.'
  }
  if (audit === 'altered') {
    return 'The record of changes was altered outside Steward. Keep a copy of the folder as it is, and find out who has used this computer.'
  }
  if (audit === 'shortened') {
    const count =
      missing === undefined
        ? 'The newest changes are'
        : missing === 1
          ? '1 change is'
          : `The newest ${missing} changes are`
    return `${count} gone since the register was last closed. Perhaps an older copy was put back, or the computer stopped suddenly. Compare your last entries.`
  }
  return undefined
}
