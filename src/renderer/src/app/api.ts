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

let lastUndo: string | undefined

/** The change the last call made, if it can be taken back. Read once, right after the call. */
export function takeUndo(): string | undefined {
  const token = lastUndo
  lastUndo = undefined
  return token
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
  lastUndo = result.undo
  return result.value
}
