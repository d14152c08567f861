import { AppError } from '@core/contract/errors'

const ending = 'Nothing was brought in, and nothing on this computer was changed.'

/** Every reason why a file is not brought in, as a sentence. None of them repeats what the file holds. */
const reasons = {
  unreadable: 'That file cannot be read. Choose it again; if it is on a memory stick, plug it in first.',
  foreign: 'That file is not a register that Steward saved for another computer.',
  broken: 'The file is not complete or was damaged on the way. Copy it again from the other computer.',
  changed: 'What is in the file does not agree with its own list of contents. Save it again on the other computer.',
  stranger: 'The file holds something that no register of Steward holds.',
  link: 'The file holds a link to somewhere else, which no register of Steward holds.',
  outside: 'The file holds a name that leads out of its own folder, which no register of Steward does.',
  double: 'The file holds the same name twice.',
  large: 'A part of the file is larger than any register of Steward makes it.',
  costly: 'The lock of the file asks for more work than Steward ever sets.',
  unfit: 'Some of the entries in the file do not fit into a register.',
} as const

export type Refusal = keyof typeof reasons

/** Why a file is not brought in, in words. */
export function refusal(why: Refusal): AppError {
  return new AppError('export-refused', { reason: `${reasons[why]} ${ending}` })
}

/** Refuses a file. */
export function refuse(why: Refusal): never {
  throw refusal(why)
}
