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
          'Look for register.header.json in the waste bin, and in any copy of the folder.',
          'Put it back beside register.db. A copy from any day since your last change of passphrase will do.',
          'Keep register.db as it is. Without that small file neither passphrase nor recovery sheet can open it.',
        ],
      }
    case 'header-unreadable':
      return {
        title: 'A small file cannot be read',
        happened: `The file that holds the locks of your register, register.header.json in the folder ${folder}, is damaged.`,
        unchanged: 'Nothing was changed. The register beside it was not touched.',
        todo: [
          'Take register.header.json from a copy of the folder and put it in place of the damaged one.',
          'Keep the damaged file under another name until the register opens again.',
        ],
      }
    case 'register-missing':
      return {
        title: 'The register is not here',
        happened: `The locks are in the folder ${folder}, but the register itself, register.db, is not.`,
        unchanged: 'Nothing was made in its place.',
        todo: [
          'Was the folder moved, or is a disk not plugged in? Bring register.db back to where it was.',
          'Otherwise look in the waste bin, and in any copy of the folder.',
        ],
      }
    case 'register-damaged':
      return {
        title: 'The register is damaged',
        happened: detail.reason ?? 'What lies in the place of the register cannot be read as one.',
        unchanged: 'Nothing was changed, and nothing will be written to it.',
        todo: [
          'Copy the whole folder somewhere safe, as it is now.',
          'If you have an older copy of the folder, close Steward and put that in its place.',
          'If not, do not delete anything. Ask somebody who knows computers to look at the disk.',
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
        happened: `Steward may read the folder ${folder}, but may not save in it.`,
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
