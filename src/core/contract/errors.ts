/** Every failure the program expects. The page has a sentence and a next step for each (renderer `error-sentences.ts`). */
export const errorCodes = [
  'locked',
  'no-register',
  'register-exists',
  'wrong-passphrase',
  'wrong-recovery-key',
  'wrong-parts',
  'header-missing',
  'header-unreadable',
  'register-missing',
  'register-vanished',
  'register-damaged',
  'register-too-new',
  'register-in-use',
  'backup-damaged',
  'backup-place-missing',
  'not-found',
  'conflict',
  'attachment-altered',
  'export-refused',
  'wrong-export-passphrase',
  'invalid-input',
  'not-allowed',
  'disk-full',
  'disk-failed',
  'folder-not-writable',
  'forbidden',
  'unexpected',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** One fault of one field, in words for the person. `path` is dotted: `details.places.0.name`. */
export type FieldIssue = { readonly path: string; readonly message: string }

/** What may travel with a code: never content of the register. `reason` is a plain sentence written by us. */
export type ErrorDetail = {
  readonly issues?: readonly FieldIssue[]
  readonly reason?: string
  readonly reference?: string
  readonly folder?: string
  /** Seconds until the next try may be made. */
  readonly waitSeconds?: number
}

/** An expected failure: crosses the bridge as its code, never as its message. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly detail: ErrorDetail = {},
  ) {
    super(code)
    this.name = 'AppError'
  }
}
