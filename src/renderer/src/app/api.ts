import { callNames } from '@core/contract/call-names'
import type { Steward } from '@core/contract/index'
import type { ErrorCode, ErrorDetail } from '@core/contract/errors'
import type { Result } from '@core/contract/result'

/** A call that failed, with its code; `error-sentences.ts` has the words. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly detail: ErrorDetail,
  ) {
    super(code)
    this.name = 'ApiError'
  }
}

const undos: string[] = []

/** The changes made since this was last asked that can be taken back, oldest first: ask before an act, and right after. */
export function takeUndos(): readonly string[] {
  return undos.splice(0)
}

/** Every call of the contract as a typed function that resolves to its value or rejects with an ApiError. */
export const api: Steward = Object.fromEntries(
  Object.entries(callNames).map(([feature, verbs]) => [
    feature,
    Object.fromEntries(verbs.map((verb) => [verb, (input: unknown) => send(feature, verb, input)])),
  ]),
) as Steward

async function send(feature: string, verb: string, input: unknown): Promise<unknown> {
  const call = window.steward.calls[feature]?.[verb]
  if (!call) throw new ApiError('unexpected', {})
  const result = (await call(input)) as Result
  if (!result.ok) throw new ApiError(result.code, result.detail)
  if (result.undo !== undefined) undos.push(result.undo)
  return result.value
}
