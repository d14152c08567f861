// SP15: verifying an audit trail of 100,000 lines in a thread against the bare work: reading
// the rows from the same file and sealing each. Meanwhile the register goes on saving: how long did it ever wait?
import { createHmac, createSecretKey, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { openBare } from './bare-database.mjs'
import { median, percentile, report } from './electron.mjs'

const RUNS = 5

export async function verifyAudit(inside, passphrase, lines = 100_000) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-trail-'))
  await inside.fillTrail(folder, passphrase, lines)
  const { session, register, contacts } = await inside.openBench(folder, passphrase)
  const job = register.withKey((key) => ({
    folder,
    key: Uint8Array.from(key),
    end: register.auditHead(),
    file: 'none',
  }))
  const floors = []
  const checks = []
  for (let run = 0; run < RUNS; run++) {
    floors.push(bareVerification(path.join(folder, 'register.db'), job))
    checks.push(await checkInThread(job))
  }
  // Once more while somebody works, for how long they ever wait.
  const saving = saveUntilDone(inside, contacts)
  await checkInThread(job)
  const waits = saving.stop()
  await session.service.lock()
  fs.rmSync(folder, { recursive: true, force: true })
  report({
    id: 'SP15',
    floor: median(floors),
    app: median(checks),
    bar: 1.3,
    lines,
    save_meanwhile_p95_ms: percentile(waits, 0.95),
    save_meanwhile_slowest_ms: Math.max(...waits),
  })
}

/** Milliseconds from its beginning to its finding. */
async function checkInThread(job) {
  const workerData = { inside: path.resolve('out/bench/inside.mjs'), job }
  const thread = new Worker(new URL('./check-thread.mjs', import.meta.url), { workerData })
  await once(thread, 'message')
  const start = performance.now()
  thread.postMessage('go')
  const [found] = await once(thread, 'message')
  const took = performance.now() - start
  await thread.terminate()
  if (found.audit?.state !== 'intact') throw new Error(`the trail was called ${JSON.stringify(found)}`)
  return took
}

/** The same rows with the bare library, and a seal of the same length over the same text. */
function bareVerification(file, { key, end }) {
  const start = performance.now()
  const db = openBare(file, key, { readonly: true })
  const auditKey = createSecretKey(randomBytes(32))
  let [count, last] = [0, '']
  const rows = db.prepare(
    'SELECT seq, at, actor, action, subject, detail, previous_hash AS p, hash FROM audit_event WHERE seq <= ? ORDER BY seq',
  )
  for (const row of rows.iterate(end.count)) {
    const text = JSON.stringify([row.seq, row.at, row.actor, row.action, row.subject, row.detail, row.p])
    const seal = createHmac('sha256', auditKey).update(text).digest('base64url')
    if (row.p !== last || seal.length !== row.hash.length) throw new Error('the floor does not do the same work')
    last = row.hash
    count += 1
  }
  db.close()
  if (count !== end.count) throw new Error('the floor read other rows')
  return performance.now() - start
}

/** Saves a contact every 20 ms, faster than anybody types, and tells how long each took. */
function saveUntilDone(inside, contacts) {
  const waits = []
  const timer = setInterval(() => {
    const start = performance.now()
    contacts.add(inside.someone(waits.length))
    waits.push(performance.now() - start)
  }, 20)
  return {
    stop() {
      clearInterval(timer)
      return waits
    },
  }
}
