import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { newPassphrase, triedPassphrase } from '../register/passphrase'
import { holds } from './holds'

/** A backup that was found, before it is opened: what its folder tells. */
const foundBackup = z.object({
  /** Stands for the folder while this list is shown; the page never sees a path. */
  id: z.string(),
  name: z.string(),
  madeAt: z.string(),
  byHand: z.boolean(),
  bytes: z.int(),
  /** `here`: kept on this computer by itself. `chosen`: below a folder somebody chose. `aside`: set aside by a restore. */
  from: z.enum(['here', 'chosen', 'aside']),
  /** Is it of the register that lies on this computer? Absent where that cannot be told without opening it. */
  ofThisRegister: z.boolean().optional(),
})
export type FoundToRestore = z.output<typeof foundBackup>

/** What an opened backup holds, and what restoring it would mean. */
const preview = z.object({
  madeAt: z.string(),
  /** When the last change in it was made. */
  lastChangeAt: z.string(),
  holds,
  /** It is opened with paper: a new passphrase has to be chosen. */
  needsPassphrase: z.boolean(),
  /** The register that is here now, where the backup’s key opens it: what would be set aside. */
  present: z.object({ holds, lastChangeAt: z.string(), changesMore: z.int() }).optional(),
  /** The register here is whole and only its header is lost: taking that from the backup loses nothing. */
  canTakeHeader: z.boolean(),
  /** Is there something here that would be set aside? */
  setsAside: z.boolean(),
  /** Is there a list of erasures that reaches beyond this backup? Without one, somebody erased since could come back. */
  erasuresKnown: z.boolean(),
  /** Erasures that will be carried out again. */
  erasures: z.int(),
})
export type RestorePreview = z.output<typeof preview>

const partText = z.string().min(1, 'Type the part from its sheet.').max(200, 'That is longer than a part.')

const done = z.object({})

/** Bringing a register back from a backup. Works only while the register is locked, unusable or not there. */
export const restoreContract = {
  found: { input: z.void(), output: z.array(foundBackup).max(200) },
  /** Opens one with a passphrase, the recovery key or two of three parts of its day, checks all of it and tells what it holds. */
  open: {
    input: z.union([
      z.strictObject({ id: z.string().max(20), passphrase: triedPassphrase }),
      z.strictObject({
        id: z.string().max(20),
        recoveryKey: z
          .string()
          .min(1, 'Type the key from your recovery sheet.')
          .max(200, 'That is longer than a recovery key.'),
      }),
      z.strictObject({ id: z.string().max(20), first: partText, second: partText }),
    ]),
    output: preview,
  },
  /** Stops the checking of an opened backup. */
  cancel: { input: z.void(), output: done },
  /** Puts the opened backup in place and opens it. What is here now is set aside, never overwritten. */
  restore: {
    input: z.strictObject({
      /** The person knows that no list of erasures reaches beyond this backup. */
      withoutErasures: z.boolean().default(false),
      newPassphrase: newPassphrase.optional(),
    }),
    output: z.object({ setAside: z.string().optional() }),
  },
  /** Takes only the ways in from the opened backup, for a register that is whole. */
  takeHeader: { input: z.strictObject({ newPassphrase: newPassphrase.optional() }), output: done },
  /** Wipes the key of the opened backup. */
  forget: { input: z.void(), output: done },
} as const satisfies FeatureContract
