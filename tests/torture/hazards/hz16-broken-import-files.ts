import { randomUUID } from 'node:crypto'
import { createServices } from '../../../src/register/services'
import { brokenFile } from '../../fixtures/import/broken-files'
import { readAll } from '../../fixtures/import/read-import'
import type { Hazard } from '../hazard'
import { startTally } from '../hazard'
import { clock, makeRegister, openMade } from '../pieces/a-register'

/** One file in so many is brought into a register too; reading it is what most of them are for. */
const BROUGHT_IN = 40
const LONGEST_MS = 1000

/**
 * HZ16: files that are cut off, bent, in the wrong encoding or no list at all are read; none may throw, none take a second,
 * and every row is there or listed. Some are brought in and taken back: nobody may be left over, and none may come in half.
 */
export const brokenImportFiles: Hazard = {
  id: 'HZ16',
  short: 300,
  full: 10_000,
  async run(n, rng) {
    const tally = startTally()
    const made = await makeRegister(5)
    const register = openMade(made)
    const { imports } = createServices({ register, clock, newId: randomUUID })
    let [rows, refused, brought] = [0, 0, 0]
    for (let index = 0; index < n; index++) {
      const { name, bytes } = brokenFile(rng)
      await tally.run(`file ${index}, ${name}`, async () => {
        const started = performance.now()
        const read = readAll(bytes, {}, clock.today())
        const faults = performance.now() - started > LONGEST_MS ? ['it took more than a second'] : []
        if (read.rows.length !== read.people.length + read.refused.length) faults.push('a row is nowhere')
        rows += read.rows.length
        refused += read.refused.length
        if (index % BROUGHT_IN !== 0 || read.form.kind === 'none') return faults
        brought += 1
        return [...faults, ...(await bringIn(bytes))]
      })
    }
    register.close()
    return tally.outcome({ rows, refused, brought })

    async function bringIn(bytes: Uint8Array): Promise<string[]> {
      const people = () => register.read.get<{ n: number }>('SELECT count(*) AS n FROM contact')?.n ?? 0
      const before = people()
      const { id } = imports.begin({ bytes: bytes.length })
      imports.piece({ id, bytes: new Uint8Array(bytes) })
      const seen = imports.look({ id, target: 'people', as: {} })
      if (seen.kind === 'none') return []
      const columns = seen.kind === 'table' ? seen.columns : []
      if (columns.length > 0 && columns.every(({ field }) => field === 'skip')) return []
      const settings = { role: '', source: 'A test', obtainedOn: '2026-01-05', obtainedFrom: 'person' } as const
      const { counts } = await imports.check({ id, target: 'people', as: {}, columns, settings })
      const faults = counts.rows === counts.ready + counts.refused ? [] : ['rows are not all there or listed']
      const done = await imports.bringIn({ id })
      const came = done.counts.added + done.counts.merged + done.counts.skipped
      if (came !== counts.ready) faults.push(`${came} of ${counts.ready} came in`)
      if (people() !== before + done.counts.added) faults.push('the register holds another number of people')
      await imports.undo({ id })
      if (people() !== before) faults.push('taking it back left somebody over')
      return faults
    }
  },
}
