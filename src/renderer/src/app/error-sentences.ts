import { assertNever } from '@core/assert-never'
import type { ErrorCode, ErrorDetail } from '@core/contract/errors'

/** What happened, that nothing was lost, and what to do: one pair for each code. */
export type ErrorSentence = { readonly happened: string; readonly next: string }

/** Words for an expected failure. A new code does not compile until it has its sentence. */
export function sentenceFor(code: ErrorCode, detail: ErrorDetail = {}): ErrorSentence {
  switch (code) {
    case 'locked':
      return { happened: 'The register is locked.', next: 'Unlock it, then do this again. Nothing was changed.' }
    case 'no-register':
      return { happened: 'There is no register on this computer yet.', next: 'Create one first.' }
    case 'register-exists':
      return { happened: 'There is a register on this computer already.', next: 'Unlock it. Nothing was changed.' }
    case 'wrong-passphrase':
      return {
        happened: 'That passphrase does not open the register.',
        next: detail.reason ?? 'Try again, or use the recovery sheet.',
      }
    case 'wrong-recovery-key':
      return {
        happened: 'That recovery key does not open the register.',
        next: detail.reason ?? 'Check each group against the sheet.',
      }
    case 'wrong-parts':
      return {
        happened: 'Those two parts do not open the register.',
        next: detail.reason ?? 'Check that both are from the newest set.',
      }
    case 'header-missing':
      return {
        happened: 'The small file that holds the locks of your register is missing.',
        next: 'Nothing was changed. Put register.header.json back beside the register from a copy of the folder.',
      }
    case 'header-unreadable':
      return {
        happened: 'The small file that holds the locks of your register cannot be read.',
        next: 'Nothing was changed. Put register.header.json back from a copy of the folder.',
      }
    case 'register-missing':
      return {
        happened: 'The register file is not where it was.',
        next: 'Nothing was created in its place. Put register.db back from where it was moved to, or from a copy.',
      }
    case 'register-damaged':
      return {
        happened: 'The register file is damaged or is not a register.',
        next: 'Nothing was changed. Keep the file as it is and put a copy of the folder in its place.',
      }
    case 'register-too-new':
      return {
        happened: 'A newer Steward wrote this register.',
        next: 'Nothing was changed. Open it with the newer version.',
      }
    case 'register-in-use':
      return { happened: 'Another Steward has this register open.', next: 'Close the other window, then try again.' }
    case 'not-found':
      return { happened: 'That entry is no longer in the register.', next: 'Go back to the list.' }
    case 'conflict':
      return {
        happened: 'That does not fit with a later change.',
        next: detail.reason ?? 'Look at the entry as it is now, then decide. Nothing was changed.',
      }
    case 'invalid-input':
      return {
        happened: 'Something needs another look.',
        next: detail.issues?.[0]?.message ?? 'Nothing was saved yet.',
      }
    case 'not-allowed':
      return { happened: 'That is not possible here.', next: detail.reason ?? 'Nothing was changed.' }
    case 'disk-full':
      return {
        happened: 'That could not be saved: the disk is full.',
        next: 'Nothing is lost. Free some space, then save again.',
      }
    case 'folder-not-writable':
      return {
        happened: 'Steward may not write in the folder of the register.',
        next: 'Nothing is lost. Allow writing there, then try again.',
      }
    case 'forbidden':
      return { happened: 'That was refused.', next: 'Nothing was changed.' }
    case 'unexpected':
      return {
        happened: `Something went wrong${detail.reference ? `, reference ${detail.reference}` : ''}.`,
        next: 'Nothing was saved. Try again; if it happens again, lock and unlock the register.',
      }
    default:
      return assertNever(code)
  }
}
