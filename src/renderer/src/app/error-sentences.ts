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
        next: 'Nothing was changed. Restore a backup: it has that file, and nothing newer is lost.',
      }
    case 'header-unreadable':
      return {
        happened: 'The small file that holds the locks of your register cannot be read.',
        next: 'Nothing was changed. Restore a backup: it has that file, and nothing newer is lost.',
      }
    case 'register-missing':
      return {
        happened: 'The register file is not where it was.',
        next: 'Nothing was created in its place. Put register.db back from where it was moved to, or from a copy.',
      }
    case 'register-vanished':
      return {
        happened: `Not saved: the register file in the folder ${folderWords(detail)} was removed or replaced while it was open.`,
        next: 'What you typed is still on this page, and Steward still holds everything saved before. Go to Settings, Health and put it back before you lock.',
      }
    case 'register-damaged':
      return {
        happened: 'The register file is damaged or is not a register.',
        next: 'Nothing was changed. Restore a backup; what is here is set aside, not overwritten.',
      }
    case 'register-too-new':
      return {
        happened: 'A newer Steward wrote this register.',
        next: 'Nothing was changed. Open it with the newer version.',
      }
    case 'register-in-use':
      return { happened: 'Another Steward has this register open.', next: 'Close the other window, then try again.' }
    case 'backup-damaged':
      return {
        happened: 'This backup cannot be relied on.',
        next: `${detail.reason ? `${detail.reason} ` : ''}Nothing was changed. Choose another backup.`,
      }
    case 'backup-place-missing':
      return {
        happened: 'The place for backups cannot be reached.',
        next: 'Plug in the stick or join the network drive, then try again. The register itself is safe.',
      }
    case 'not-found':
      return { happened: 'That entry is no longer in the register.', next: 'Go back to the list.' }
    case 'conflict':
      return {
        happened: 'That does not fit with a later change.',
        next: detail.reason ?? 'Look at the entry as it is now, then decide. Nothing was changed.',
      }
    case 'attachment-altered':
      return {
        happened: 'This file is not what was attached: its fingerprint does not fit.',
        next: 'It was not saved. Restore a backup from before, or attach the file again from where it came.',
      }
    case 'export-refused':
      return { happened: 'That file was not brought in.', next: detail.reason ?? 'Nothing was changed.' }
    case 'wrong-export-passphrase':
      return {
        happened: 'That passphrase does not open the file.',
        next: 'It is the one that was chosen when the file was saved, on the other computer. Nothing was changed.',
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
        happened: 'Not saved: the disk of this computer is full.',
        next: 'Everything saved before is safe, and what you typed is still on this page. Delete or move some large files, then save again. Locking and erasing still work.',
      }
    case 'disk-failed':
      return {
        happened: 'Not saved: the disk did not answer as it should.',
        next: 'Everything saved before is kept as it is. Is a disk or a network drive not connected? If not, make a backup to another disk now.',
      }
    case 'folder-not-writable':
      return {
        happened: `Steward may not write in the folder ${folderWords(detail)}.`,
        next: 'Nothing is lost. Give your account of this computer the right to write there, then try again.',
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

function folderWords({ folder }: ErrorDetail): string {
  return folder ? `“${folder}”` : 'of the register'
}
