import { connect } from '../../../src/register/file/connect'
import type { Connection } from '../../../src/register/file/connection'
import { registerPaths } from '../../../src/register/file/paths'
import type { Hazard, Rng } from '../hazard'
import { startTally } from '../hazard'
import { copyMade, dropMade, makeRegister, openMade, type Made } from '../pieces/a-register'

const columns = ['at', 'actor', 'action', 'subject', 'detail', 'previous_hash', 'hash'] as const
const every = columns.join(', ')

type Alter = (db: Connection, lines: number, rng: Rng) => void

/** What somebody with the key and a general tool could do to the trail, but for one thing: sealing it anew. */
const alterations: Record<string, Alter> = {
  edit(db, lines, rng) {
    const column = columns[rng.below(columns.length)] ?? 'at'
    const value = column === 'detail' ? '["forged"]' : `forged ${rng.below(1000)}`
    db.run(`UPDATE audit_event SET ${column} = @value WHERE seq = @seq`, { value, seq: 1 + rng.below(lines) })
  },
  copy(db, lines, rng) {
    const seq = 1 + rng.below(lines - 1)
    const [names, values] = [every, columns.map((column) => `other.${column}`).join(', ')]
    db.run(
      `UPDATE audit_event SET (${names}) = (SELECT ${values} FROM audit_event AS other WHERE other.seq = @seq + 1)
       WHERE seq = @seq`,
      { seq },
    )
  },
  delete(db, lines, rng) {
    db.run('DELETE FROM audit_event WHERE seq = @seq', { seq: 1 + rng.below(lines - 1) })
  },
  deleteAndCloseTheGap(db, lines, rng) {
    const seq = 1 + rng.below(lines - 1)
    db.run('DELETE FROM audit_event WHERE seq = @seq', { seq })
    for (let next = seq + 1; next <= lines; next++)
      db.run('UPDATE audit_event SET seq = @seq - 1 WHERE seq = @seq', { seq: next })
  },
  swap(db, lines, rng) {
    const one = 1 + rng.below(lines)
    const other = 1 + ((one + rng.below(lines - 1)) % lines)
    for (const [from, to] of [
      [one, -1],
      [other, one],
      [-1, other],
    ])
      db.run('UPDATE audit_event SET seq = @to WHERE seq = @from', { from: from ?? 0, to: to ?? 0 })
  },
  insert(db, lines) {
    db.run(`INSERT INTO audit_event (seq, ${every}) SELECT @next, ${every} FROM audit_event WHERE seq = @lines`, {
      next: lines + 1,
      lines,
    })
  },
}

/** HZ23: the trail is edited, deleted from, swapped round or added to; or its end is cut off. */
export const trailAltered: Hazard = {
  id: 'HZ23',
  short: 60,
  full: 200,
  async run(n, rng) {
    const tally = startTally()
    const template = await makeRegister(25)
    const lines = countLines(template)
    const names = Object.keys(alterations)
    for (let round = 0; round < n; round++) {
      const name = names[round % names.length] ?? 'edit'
      const found = await foundAfter(template, (db) => alterations[name]?.(db, lines, rng))
      await tally.run(`${name} ${round}`, () =>
        found.audit === 'altered' ? [] : [`not found: ${JSON.stringify(found)}`],
      )
    }
    const cuts = Math.max(5, Math.floor(n / 10))
    for (let round = 0; round < cuts; round++) {
      const missing = 1 + rng.below(lines - 1)
      const found = await foundAfter(template, (db) =>
        db.run('DELETE FROM audit_event WHERE seq > @end', { end: lines - missing }),
      )
      await tally.run(`${missing} lines cut off`, () =>
        found.head === `shortened by ${missing}` ? [] : [`not found: ${JSON.stringify(found)}`],
      )
    }
    const untouched = await foundAfter(template, () => undefined)
    if (untouched.audit !== 'intact' || untouched.head !== 'matches') tally.fail('an untouched trail is not intact')
    return tally.outcome({ alterations: n, cutTails: cuts })
  },
}

async function foundAfter(template: Made, alter: (db: Connection) => void) {
  const made = copyMade(template)
  const db = connect(registerPaths(made.folder).database, made.key, { readonly: false })
  const guards = db.all<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_event'",
  )
  for (const { name } of guards) db.exec(`DROP TRIGGER ${name}`)
  alter(db)
  db.close()
  const register = openMade(made)
  const { headFound } = register
  const audit = (await register.verifyAudit()).state
  register.close()
  dropMade(made)
  return { audit, head: headFound.state === 'shortened' ? `shortened by ${headFound.missing}` : headFound.state }
}

function countLines(made: Made): number {
  const register = openMade(made)
  const lines = register.read.get<{ n: number }>('SELECT count(*) AS n FROM audit_event')?.n ?? 0
  register.close()
  return lines
}
