import type { ErrorCode, ErrorDetail } from './errors'

/** What crosses the bridge for each call. `undo` names the change just made, where it can be taken back. */
export type Result<T = unknown> =
  | { readonly ok: true; readonly value: T; readonly undo?: string }
  | { readonly ok: false; readonly code: ErrorCode; readonly detail: ErrorDetail }

/** A call that worked. */
export function success<T>(value: T, undo?: string): Result<T> {
  return undo === undefined ? { ok: true, value } : { ok: true, value, undo }
}

/** A call that failed in an expected way. */
export function failure(code: ErrorCode, detail: ErrorDetail = {}): Result<never> {
  return { ok: false, code, detail }
}
