import type { BackupWatch } from './backup-watch'
import { completeJournals } from '../journal/journal'
import { journalOf } from './backup-files'
import { makeBackup, type MadeBackup, type NewBackup } from './make-backup'
import { proveBackup, type Proof } from './prove-backup'
import { stageRestore, type Staging } from './stage-restore'
import { tidyPlace, type Tidied } from './tidy-place'

/** Work for the second thread. Everything in it can be sent there as it is; the key travels beside it. */
export type BackupJob =
  | ({
      readonly kind: 'make'
      /** The list of erasures beside the register; the place’s own is brought to the same state. */
      readonly journal: string
      /** Names in the place that are known to be good. */
      readonly proven: readonly string[]
      readonly everythingOlder: boolean
    } & NewBackup)
  | { readonly kind: 'prove'; readonly folder: string }
  | ({ readonly kind: 'stage' } & Staging)

/** What came of it, by the kind of work. */
export type JobResult<K extends BackupJob['kind']> = K extends 'make' ? MadeBackup & Tidied : Proof

type Of<K extends BackupJob['kind']> = Extract<BackupJob, { kind: K }>

type Doer<K extends BackupJob['kind']> = (job: Of<K>, key: Buffer, watch: BackupWatch) => Promise<JobResult<K>>

const doers: { readonly [K in BackupJob['kind']]: Doer<K> } = {
  async make(job, key, watch) {
    const made = makeBackup(job, key, watch)
    watch.step('tidying') // kept: from here on there is nothing to cancel
    completeJournals([job.journal, journalOf(job.place)], key)
    const { place, proven, everythingOlder, header } = job
    const fresh = made.name
    return { ...made, ...(await tidyPlace({ place, registerId: header.registerId, fresh, proven, everythingOlder })) }
  },
  async prove({ folder }, key, watch) {
    watch.step('checking')
    return proveBackup(folder, key)
  },
  stage: async (job, key, watch) => stageRestore(job, key, watch),
}

/** Does one piece of work, here and now. The key stays the caller’s, who wipes it. */
export async function runJob<K extends BackupJob['kind']>(
  job: Of<K>,
  key: Buffer,
  watch: BackupWatch,
): Promise<JobResult<K>> {
  const doer = doers[job.kind] as Doer<K>
  return doer(job, key, watch)
}
