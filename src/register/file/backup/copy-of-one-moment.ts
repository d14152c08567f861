import fs from 'node:fs'
import { connect } from '../connect'
import { checkedContents, contentsOf, sameContents, type Contents } from './look-inside'
import { enter, type BackupWatch } from './backup-watch'
import { syncFile } from './sync-file'

/** Somebody may save between the two looks; more than this in a row would be strange. */
const MOST_TRIES = 5

/**
 * Copies a register that may be in use into a new file with the same key, opens the copy, checks every page of it and
 * compares all counts and the end of the trail with the register as it was at that very moment. A second connection
 * stands still at that moment while the copy is made, whatever is saved meanwhile.
 */
export function copyOfOneMoment(database: string, target: string, key: Buffer, watch: BackupWatch): Contents {
  for (let left = MOST_TRIES; ; left--) {
    enter(watch, 'copying')
    const original = copyAndWitness(database, target, key)
    syncFile(target)
    enter(watch, 'checking')
    const copied = checkedContents(target, key)
    if (sameContents(original, copied)) return copied
    if (left === 1) throw new Error('the copy differs from the register')
    fs.rmSync(target, { force: true })
  }
}

function copyAndWitness(database: string, target: string, key: Buffer): Contents {
  // The one that copies may write: if the register is locked meanwhile, it is the last to close and empties the log.
  const copying = connect(database, key, { readonly: false })
  try {
    const witness = connect(database, key, { readonly: true })
    try {
      witness.exec('BEGIN')
      witness.get('SELECT count(*) FROM audit_event') // from here on it sees this moment
      copying.run('VACUUM INTO @target', { target })
      const contents = contentsOf(witness)
      witness.exec('COMMIT')
      return contents
    } finally {
      witness.close()
    }
  } finally {
    copying.close()
  }
}
