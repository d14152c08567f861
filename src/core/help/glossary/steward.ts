import type { Term } from '../term'

/** Words of the program itself: no law speaks of them. */
export const stewardTerms: readonly Term[] = [
  {
    word: 'Register',
    also: ['vault', 'database'],
    say: 'All you keep in Steward. It is one encrypted folder on this computer.',
    rules: [],
  },
  {
    word: 'Lock',
    say: 'Closes the register until somebody gives a passphrase. What you were writing waits inside.',
    rules: [],
    href: '/settings/locking',
  },
  {
    word: 'Recovery sheet',
    also: ['recovery key'],
    say: 'A printed code that opens the register when the passphrase is lost. Keep it where papers are safe.',
    rules: [],
    href: '/settings/security',
  },
  {
    word: 'Undo',
    say: 'Takes a change back, until you lock. The message after a change has it, and Recent changes has the whole list.',
    rules: [],
    href: '/settings/history',
  },
  {
    word: 'Record of changes',
    also: ['audit trail', 'audit log'],
    say: 'What was done, when and by whom. It is sealed: nobody can alter it unseen, and it holds no details of anybody.',
    rules: ['acc.record'],
    href: '/settings/history',
  },
  {
    word: 'Backup',
    say: 'A copy of the register, encrypted too, that was opened and compared before it counts.',
    rules: ['erase.backup'],
    href: '/settings/backups',
  },
  {
    word: 'Evidence pack',
    say: 'One file with all papers of a case, a person or a year. It checks itself, without Steward.',
    rules: ['acc.record'],
    href: '/settings/evidence',
  },
  {
    word: 'Law pack',
    say: 'A file with newer rules, signed by its publisher. What you decided before keeps the rules of its day.',
    rules: [],
    href: '/guidance/library/changes',
  },
  {
    word: 'Not yet checked against the source',
    say: 'We wrote this rule from what we know and have not yet compared it with the law itself. Look before you rely on it.',
    rules: [],
    href: '/guidance/library',
  },
  {
    word: 'Sample organisation',
    say: 'An invented firm to look around and train in. It is thrown away when you are done.',
    rules: [],
    href: '/help/drills',
  },
  {
    word: 'Drill',
    say: 'A short exercise in the sample. Something happens, you deal with it, and Steward says what was missed.',
    rules: ['acc.record'],
    href: '/help/drills',
  },
]
