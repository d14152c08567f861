import fs from 'node:fs'
import path from 'node:path'
import { unwatched } from '../../../src/register/file/backup/backup-watch'
import { runJob } from '../../../src/register/file/backup/jobs'
import { backedUpMarker, openBackedUp, type BackedUp } from '../../fixtures/backup'
import { wholeContact } from '../../fixtures/calls/contacts'
import { rowCounts } from '../../fixtures/dump'
import { filesWhere } from '../../fixtures/scan'
import { cut, flip, lose, swap, tryToRestore, tryWithAnotherKey, type Spoiling } from '../../fixtures/spoilt-backup'
import type { Hazard, Rng } from '../hazard'
import { startTally } from '../hazard'

const files = ['register.db', 'register.header.json', 'register.head.json']

/**
 * HZ12: `n` backups of a register that grows; each is restored, and then each is spoilt in every way and tried again.
 * Good ones restore with equal counts and the same end of the trail; bad ones are refused before anything is touched.
 */
export const backupDoesNotRestore: Hazard = {
  id: 'HZ12',
  short: 3,
  full: 40,
  async run(n, rng) {
    const tally = startTally()
    const test = await openBackedUp()
    let [good, bad] = [0, 0]
    let older = await test.backUp({ at: dayAt(0) })
    for (let day = 1; day <= n; day++) {
      for (let i = 0; i < 1 + (day % 5); i++)
        await test.served.ask('contacts', 'add', { ...wholeContact, displayName: `Person ${day}` })
      const folder = await test.backUp({ at: dayAt(day), proven: [] })
      good += 1
      await tally.run(`backup ${day}`, () => restored(test, folder))
      for (const spoiling of spoilings(rng, older)) {
        bad += 1
        await tally.run(`backup ${day}, ${spoiling.name}`, async () => {
          const verdict = await test.withKey((key) => tryToRestore(folder, spoiling, key))
          return verdict === 'refused' ? [] : [verdict]
        })
      }
      bad += 1
      await tally.run(`backup ${day}, another key`, async () => {
        const verdict = await tryWithAnotherKey(folder)
        return verdict === 'refused' ? [] : [verdict]
      })
      older = folder
    }
    const plain = filesWhere(test.base, new RegExp(backedUpMarker))
    if (plain.length > 0) tally.fail(`plain text in ${plain.join(', ')}`)
    test.served.session.close()
    return tally.outcome({ good, bad })
  },
}

function dayAt(day: number): string {
  return new Date(Date.UTC(2026, 9, 1 + day, 10)).toISOString()
}

function spoilings(rng: Rng, older: string): Spoiling[] {
  return [
    ...Array.from({ length: 4 }, () => flip('register.db', rng.below)),
    ...files.flatMap((file) => [flip(file, rng.below), cut(file, rng.below), lose(file)]),
    swap('register.db', older),
    swap('register.head.json', older),
  ]
}

async function restored(test: BackedUp, folder: string): Promise<string[]> {
  const staging = path.join(test.base, 'staging')
  const proof = await test.withKey((key) => runJob({ kind: 'stage', from: folder, staging }, key, unwatched))
  fs.rmSync(staging, { recursive: true, force: true })
  const counts = rowCounts(test.served.register().read)
  const different = Object.entries(counts).filter(
    ([table, count]) => (proof.counts as Record<string, number>)[table] !== count,
  )
  const end = test.served.register().auditHead()
  return [
    ...different.map(([table, count]) => `${table}: not ${count} rows`),
    ...(proof.audit.count === end.count && proof.audit.hash === end.hash ? [] : ['another end of the trail']),
  ]
}
