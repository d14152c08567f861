import { AppError } from '@core/contract/errors'
import { parseRecoveryKey, type RecoverySlip } from '@core/register/recovery-key'

const sentences: Record<RecoverySlip, string> = {
  'too-short': 'Part of the key is missing. It has eight groups of four.',
  'too-long': 'That is more than the key has. It has eight groups of four.',
  'strange-character': 'One of these characters is never used in a key. Compare it with the sheet.',
  'does-not-add-up': 'One of the groups has a slip in it. Compare them with the sheet.',
}

/** The canonical recovery key from what was typed; a slip is told beside the field, before any try is counted. */
export function readRecoveryKey(typed: string): string {
  const parsed = parseRecoveryKey(typed)
  if (!parsed.ok) throw new AppError('invalid-input', { issues: [{ path: 'key', message: sentences[parsed.slip] }] })
  return parsed.canonical
}
