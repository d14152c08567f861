import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { errorCodes } from '../contract/errors'
import { newPassphrase, triedPassphrase } from './passphrase'
import { wayKind } from '../ways/person'
import { RECOVERY_GROUPS } from './recovery-key'

const nothing = z.void()
const done = z.object({})

/** How the register stands. `none` is a first start; `unusable` never means that it may be made anew. */
const registerStatus = z.object({
  state: z.enum(['none', 'locked', 'open', 'unusable']),
  /** Why it cannot be used, when `unusable`. */
  problem: z.enum(errorCodes).optional(),
  /** One more plain sentence about the problem. */
  reason: z.string().optional(),
  /** Name of the folder, without the path to it. */
  folder: z.string(),
  /** Has the recovery sheet been proven by typing a part of it? */
  recoveryProven: z.boolean(),
  /** What opened it, while it is open. */
  openedWith: wayKind.optional(),
  /** When the passphrase of the person inside was set. */
  passphraseSetAt: z.string().optional(),
  /** Are there three parts, any two of which open it? */
  hasParts: z.boolean().optional(),
  /** Was a copy for this computer’s keychain made? Whether it still works is seen when it is tried. */
  hasKeychain: z.boolean().optional(),
  /** Seconds until the next try, after several wrong ones. */
  waitSeconds: z.number().optional(),
  recoveryMadeAt: z.string().optional(),
  recoveryProvenAt: z.string().optional(),
})
export type RegisterStatus = z.output<typeof registerStatus>

/** The recovery key as it stands on the sheet. Shown once, never stored. */
export const recoveryKeyGroups = z.object({ groups: z.array(z.string()).length(RECOVERY_GROUPS), madeAt: z.string() })
export type RecoveryKeyGroups = z.output<typeof recoveryKeyGroups>

/** What is known of the register’s health since it was opened. */
const registerHealth = z.object({
  /** `altered`: a line of the audit trail was changed. `shortened`: the newest changes are gone. */
  audit: z.enum(['checking', 'intact', 'altered', 'shortened']),
  /** How many of the newest changes are gone, when `shortened`. */
  missing: z.number().optional(),
  /** Is the note of the trail’s end there, outside the database? Without it a loss cannot be noticed. */
  note: z.enum(['found', 'missing', 'unreadable']),
  /** The database’s own check: only made after it was not closed properly. */
  file: z.enum(['not-needed', 'checking', 'sound', 'damaged']),
  /** Lines in the audit trail. */
  events: z.number(),
  /** When the check ended; absent while it runs. */
  checkedAt: z.string().optional(),
})
export type RegisterHealth = z.output<typeof registerHealth>

const recoveryText = z
  .string()
  .min(1, 'Type the key from your recovery sheet.')
  .max(200, 'That is longer than a recovery key.')

const partText = z.string().min(1, 'Type the part from its sheet.').max(200, 'That is longer than a part.')

/** The calls that work while the register is locked, and those about the register itself. */
export const registerContract = {
  status: { input: nothing, output: registerStatus },
  create: { input: z.strictObject({ passphrase: newPassphrase }), output: recoveryKeyGroups },
  proveRecovery: {
    input: z.strictObject({
      /** Which group, counted from 0. */
      group: z
        .number()
        .int()
        .min(0)
        .max(RECOVERY_GROUPS - 1),
      text: z.string().min(1, 'Type the group from your sheet.').max(40, 'One group has four letters or numbers.'),
    }),
    output: z.object({ proven: z.boolean() }),
  },
  unlock: { input: z.strictObject({ passphrase: triedPassphrase }), output: done },
  unlockWithRecoveryKey: {
    input: z.strictObject({ key: recoveryText, newPassphrase }),
    output: done,
  },
  /** Opens with two of the three parts, and sets a new passphrase. */
  unlockWithParts: {
    input: z.strictObject({ first: partText, second: partText, newPassphrase }),
    output: done,
  },
  changePassphrase: { input: z.strictObject({ current: triedPassphrase, next: newPassphrase }), output: done },
  newRecoveryKey: { input: z.strictObject({ passphrase: triedPassphrase }), output: recoveryKeyGroups },
  lock: { input: nothing, output: done },
  health: { input: nothing, output: registerHealth },
  /** Closes and deletes a register that holds the invented sample; any other is refused. The next state is `none`. */
  discardSample: { input: nothing, output: done },
} as const satisfies FeatureContract
