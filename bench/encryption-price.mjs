// SP16: what the encryption costs: the same saves, searches and filling on a register whose file is plain. Only the bench
// can make one: its bundle is built without the lines that set the cipher, and no other build has that switch.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildInside } from './build.mjs'
import { median, percentile, report } from './electron.mjs'

const SAVES = 300
const SEARCHES = 200
const words = ['jo', 'pri', 'dan o', 'sam', 'who', 'fir', 'mar', 'ao', 'helen s', 'silva1']

export async function encryptionPrice(encrypted, passphrase, count) {
  const plain = await buildInside({ plain: true })
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-price-'))
  try {
    // Each twice and in turn, because the first filling also warms the code.
    const fills = { plain: [], encrypted: [] }
    for (let run = 0; run < 2; run++) {
      fills.plain.push(await timedAsync(() => plain.fill(path.join(home, `plain-${run}`), passphrase, count)))
      fills.encrypted.push(await timedAsync(() => encrypted.fill(path.join(home, `own-${run}`), passphrase, count)))
    }
    assertKind(path.join(home, 'plain-1'), true)
    assertKind(path.join(home, 'own-1'), false)
    const one = await openBoth(plain, path.join(home, 'plain-1'), passphrase)
    const two = await openBoth(encrypted, path.join(home, 'own-1'), passphrase)
    for (let round = 0; round < 10; round++) for (const register of [one, two]) register.round(round, count)
    await Promise.all([one.close(), two.close()])
    const lineOf = (id, of, bar) => report({ id, floor: of(one, 'plain'), app: of(two, 'encrypted'), bar })
    lineOf('SP16-save', ({ saves }) => percentile(saves, 0.95), 1.5)
    lineOf('SP16-search', ({ searches }) => percentile(searches, 0.95), 1.5)
    report({
      id: 'SP16-search-after-a-save',
      floor: percentile(one.firsts, 0.95),
      app: percentile(two.firsts, 0.95),
      bar: '50 ms',
      pass: percentile(two.firsts, 0.95) <= 50,
    })
    lineOf('SP16-fill', (_, kind) => median(fills[kind]), 2)
  } finally {
    fs.rmSync(home, { recursive: true, force: true })
  }
}

async function openBoth({ openBench, someone, contactFilter }, folder, passphrase) {
  const { session, contacts } = await openBench(folder, passphrase)
  const [saves, searches, firsts] = [[], [], []]
  const search = (turn) => contacts.list(contactFilter.parse({ search: words[turn % words.length], limit: 50 }))
  for (let turn = 0; turn < words.length; turn++) search(turn)
  return {
    saves,
    searches,
    firsts,
    round(round, count) {
      for (let index = 0; index < SAVES / 10; index++) {
        const person = someone(count + round * SAVES + index)
        saves.push(timed(() => contacts.add(person)))
      }
      // Another connection wrote, so the pages that were read before are read, and unlocked, anew: told apart from SP6.
      for (let turn = 0; turn < words.length; turn++) firsts.push(timed(() => search(turn)))
      for (let turn = 0; turn < SEARCHES / 10; turn++) searches.push(timed(() => search(turn)))
    },
    close: () => session.service.lock(),
  }
}

/** A plain file begins with SQLite’s own words; an encrypted one with random bytes. */
function assertKind(folder, isPlain) {
  const head = fs.readFileSync(path.join(folder, 'register.db')).subarray(0, 15).toString('latin1')
  if ((head === 'SQLite format 3') !== isPlain) throw new Error('the bench compares two registers of the same kind')
}

function timed(act) {
  const start = performance.now()
  act()
  return performance.now() - start
}

async function timedAsync(act) {
  const start = performance.now()
  await act()
  return performance.now() - start
}
