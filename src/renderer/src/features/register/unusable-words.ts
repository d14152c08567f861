import type { ErrorCode, ErrorDetail } from '@core/contract/errors'
import { sentenceFor } from '../../app/error-sentences'

/** Why a register cannot be opened: a title, what happened, that nothing was changed, and what to do, in order. */
export type UnusableWords = {
  readonly title: string
  readonly happened: string
  readonly unchanged: string
  readonly todo: readonly string[]
}

/** Words for each reason. None of them offers to start again: whatever lies there may be the only copy of people's data. */
export function unusableWords(problem: ErrorCode, detail: ErrorDetail): UnusableWords {
  const folder = detail.folder ? `“${detail.folder}”` : 'of the register'
  switch (problem) {
    case 'header-missing':
      return {
        title: 'A small file is missing',
        happened: `The register itself is in the folder ${folder}, but the file that holds its locks, register.header.json, is not.`,
        unchanged: 'Nothing was changed.',
        todo: [
          'Choose “Restore a backup” below. Every backup has that small file: nothing newer is lost.',
          'Or look for register.header.json in the waste bin, and put it back beside register.db.',
          'Keep register.db as it is. Without that small file neither passphrase nor recovery sheet can open it.',
        ],
      }
    case 'header-unreadable':
      return {
        title: 'A small file cannot be read',
        happened: `The file that holds the locks of your register, register.header.json in the folder ${folder}, is damaged.`,
        unchanged: 'Nothing was changed. The register beside it was not touched.',
        todo: [
          'Choose “Restore a backup” below. Every backup has that small file: nothing newer is lost.',
          'The damaged file is kept under another name.',
        ],
      }
    case 'register-missing':
      return {
        title: 'The register is not here',
        happened: `The locks are in the folder ${folder}, but the register itself, register.db, is not.`,
        unchanged: 'Nothing was made in its place.',
        todo: [
          'Was the folder moved, or is a disk not plugged in? Bring register.db back to where it was.',
          'Otherwise look in the waste bin, or choose “Restore a backup” below.',
        ],
      }
    case 'register-damaged':
      return {
        title: 'The register is damaged',
        happened: detail.reason ?? 'What lies in the place of the register cannot be read as one.',
        unchanged: 'Nothing was changed, and nothing will be written to it.',
        todo: [
          'Choose “Restore a backup” below. What is here is set aside, never overwritten.',
          'If there is no backup, copy the whole folder somewhere safe, as it is now, and delete nothing.',
          'Either way, ask somebody who knows computers to look at the disk.',
        ],
      }
    case 'register-too-new':
      return {
        title: 'This register needs a newer Steward',
        happened: 'It was last used with a newer version, which may keep things this one does not know.',
        unchanged: 'Nothing was changed.',
        todo: ['Install the newer Steward on this computer, then open the register again.'],
      }
    case 'register-in-use':
      return {
        title: 'The register is open elsewhere',
        happened: 'Another Steward has it open: another window, another account of this computer, or another computer.',
        unchanged: 'Two at a time could spoil each other’s work, so this one waits.',
        todo: ['Close the other one.', 'Then try again here.'],
      }
    case 'folder-not-writable':
      return {
        title: 'The folder cannot be written to',
        happened: detail.reason
          ? `${detail.reason} It is the folder ${folder}.`
          : `Steward may read the folder ${folder}, but may not save in it.`,
        unchanged: 'Nothing was changed and nothing is lost.',
        todo: [
          'Give your account of this computer the right to write in that folder.',
          'If it is on a memory stick, check its little switch for writing.',
          'Then try again.',
        ],
      }
    default:
      return { title: 'The register cannot be opened', ...otherWords(problem, detail) }
  }
}

function otherWords(problem: ErrorCode, detail: ErrorDetail): Omit<UnusableWords, 'title'> {
  const { happened, next } = sentenceFor(problem, detail)
  return { happened, unchanged: 'What is in the register was not touched.', todo: [next] }
}
