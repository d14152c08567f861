import { AppError } from '@core/contract/errors'
import { parseRecoveryKey } from '@core/register/recovery-key'
import { parsePart, whyNotTogether, type RecoveryPart } from '@core/register/recovery-part'
import { partSlips, recoverySlips } from '@core/register/slip-words'

/** The canonical recovery key from what was typed; a slip is told beside the field, before any try is counted. */
export function readRecoveryKey(typed: string): string {
  const parsed = parseRecoveryKey(typed)
  if (!parsed.ok) throw slip('key', recoverySlips[parsed.slip])
  return parsed.canonical
}

/** Two parts that go together, from what was typed. */
export function readParts(typed: { first: string; second: string }): readonly [RecoveryPart, RecoveryPart] {
  const [first, second] = [parsePart(typed.first), parsePart(typed.second)]
  if (!first.ok) throw slip('first', partSlips[first.slip])
  if (!second.ok) throw slip('second', partSlips[second.slip])
  const fault = whyNotTogether(first.part, second.part)
  if (fault !== undefined) throw slip('second', fault)
  return [first.part, second.part]
}

function slip(path: string, message: string): AppError {
  return new AppError('invalid-input', { issues: [{ path, message }] })
}
