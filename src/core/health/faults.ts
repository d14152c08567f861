import type { RegisterHealth } from '../register/contract'
import type { RegisterCondition } from './contract'
import { copiesWarning, placeWarning } from './place-words'

/** Something that is wrong with the register and must be known on every page. Red comes first. */
export type Fault = {
  readonly id: string
  readonly tone: 'red' | 'amber'
  /** In a few words: what is so. */
  readonly title: string
  /** What is safe, and what to do. */
  readonly say: string
}

/** Everything that is wrong, the worst first; empty when all is well. */
export function faultsOf(health?: RegisterHealth, condition?: RegisterCondition): Fault[] {
  return [
    ...(condition ? fileFaults(condition) : []),
    ...(health ? checkFaults(health) : []),
    ...(condition ? placeFaults(condition) : []),
  ]
}

function fileFaults({ file, putBackAs, diskFull }: RegisterCondition): Fault[] {
  const faults: Fault[] = []
  if (file !== 'here') faults.push(putBackAs === undefined ? astray[file] : putBack(putBackAs))
  if (diskFull)
    faults.push({
      id: 'disk-full',
      tone: 'red',
      title: 'The disk of this computer is full.',
      say: 'Everything saved before is safe; the last change was not saved. Delete or move some large files, then save again. Locking and erasing still work.',
    })
  return faults
}

const astray: Readonly<Record<'vanished' | 'replaced' | 'log-removed', Fault>> = {
  vanished: {
    id: 'vanished',
    tone: 'red',
    title: 'The register file was removed while it was open.',
    say: 'Steward still holds everything that was saved, and can put it back. Nothing new can be saved until then.',
  },
  replaced: {
    id: 'replaced',
    tone: 'red',
    title: 'Another file lies in the place of the register.',
    say: 'Steward still holds everything that was saved, and can write it beside that file. Nothing new can be saved until then.',
  },
  'log-removed': {
    id: 'log-removed',
    tone: 'red',
    title: 'A file of the register was removed while it was open.',
    say: 'Steward still holds everything that was saved, and can put it back. Nothing new can be saved until then.',
  },
}

function putBack(name: string): Fault {
  const say =
    name === 'register.db'
      ? 'Everything that was saved is back in its place. Lock and unlock, then go on.'
      : `Everything that was saved is in ${name}, beside the file that took its place. Lock, then look which of the two is right.`
  return { id: 'put-back', tone: 'red', title: 'The register was put back.', say }
}

function checkFaults({ audit, file, missing }: RegisterHealth): Fault[] {
  const faults: Fault[] = []
  if (file === 'damaged')
    faults.push({
      id: 'damaged',
      tone: 'red',
      title: 'Part of the register file is damaged.',
      say: 'Copy the whole folder somewhere safe now, and write nothing more until you have restored a backup or somebody has looked at the disk.',
    })
  if (audit === 'altered')
    faults.push({
      id: 'altered',
      tone: 'red',
      title: 'The record of changes was altered outside Steward.',
      say: 'Keep a copy of the folder as it is, and find out who has used this computer.',
    })
  if (audit === 'shortened')
    faults.push({
      id: 'shortened',
      tone: 'red',
      title: lossWords(missing),
      say: 'Perhaps an older copy was put back, or the computer stopped suddenly. Compare your last entries, or restore a backup.',
    })
  return faults
}

/** How much is gone, in the words the program always uses for it. */
export function lossWords(missing: number | undefined): string {
  if (missing === undefined || missing === 0) return 'Fewer records than last time.'
  return `${missing.toLocaleString('en-GB')} ${missing === 1 ? 'record' : 'records'} fewer than last time.`
}

function placeFaults(condition: RegisterCondition): Fault[] {
  return [placeWarning(condition), copiesWarning(condition)].flatMap((warning, index) =>
    warning
      ? [
          {
            id: index === 0 ? 'place' : 'copies',
            tone: 'amber' as const,
            title: `${warning.title}.`,
            say: warning.todo,
          },
        ]
      : [],
  )
}
