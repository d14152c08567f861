import fs from 'node:fs'
import { registerPaths } from '../../../src/register/file/paths'
import { codeOf } from '../../../src/register/file/sqlite-errors'
import type { Hazard } from '../hazard'
import { startTally } from '../hazard'
import { contactsOf, dropMade, makeRegister, openMade, person, type Made } from '../pieces/a-register'
import { readEverything } from '../pieces/everything'

const PAGE = 4096

/**
 * HZ5: one bit of the database flips, in `n` places of every page. Opening, reading everything and checking must end in
 * an error; what is read before that must be what was written. A page that holds nothing (it waits to be used again)
 * may go unnoticed, for nobody can be shown anything from it.
 */
export const badSector: Hazard = {
  id: 'HZ5',
  short: 1,
  full: 8,
  async run(n, rng) {
    const tally = startTally()
    let [noticed, empty] = [0, 0]
    for (const made of [await makeRegister(120), await withEmptyPages()]) {
      const { database } = registerPaths(made.folder)
      const good = fs.readFileSync(database)
      const { everything, emptyPages } = readWhole(made)
      for (let page = 0; page < good.length / PAGE; page++) {
        for (let place = 0; place < n; place++) {
          const at = page * PAGE + rng.below(PAGE)
          const bad = Buffer.from(good)
          bad[at] = (bad[at] ?? 0) ^ (1 << rng.below(8))
          fs.writeFileSync(database, bad)
          await tally.run(`byte ${at}`, () => {
            const found = look(made, everything)
            if (found === 'noticed') noticed += 1
            else if (found === 'unnoticed' && emptyPages > 0) empty += 1
            else return [found]
          })
        }
      }
      if (empty > emptyPages * n) tally.fail(`${empty} flips went unnoticed, and only ${emptyPages} pages are empty`)
      dropMade(made)
    }
    return tally.outcome({ noticed, inEmptyPages: empty })
  },
}

function look(made: Made, everything: ReadonlyMap<string, string>): string {
  try {
    const register = openMade(made)
    try {
      for (const [table, rows] of readEverything(register))
        if (everything.get(table) !== rows) return `a wrong value was shown from ${table}`
      return register.quickCheck() ? 'unnoticed' : 'noticed'
    } finally {
      register.close()
    }
  } catch (error) {
    const code = codeOf(error)
    return code === 'register-damaged' ? 'noticed' : `it was called ${code ?? String(error)}`
  }
}

function readWhole(made: Made) {
  const register = openMade(made)
  const everything = readEverything(register)
  const emptyPages = register.read.get<{ n: number }>('SELECT freelist_count AS n FROM pragma_freelist_count')?.n ?? 0
  register.close()
  return { everything, emptyPages }
}

/** A register in which much was added and taken back: its file has pages that hold nothing. */
async function withEmptyPages(): Promise<Made> {
  const made = await makeRegister(20)
  const register = openMade(made)
  const contacts = contactsOf(register)
  for (let index = 0; index < 60; index++) {
    contacts.add(person(index))
    const token = register.undo.takeToken()
    if (index % 2 === 0 && token) register.undo.undo(token)
  }
  register.change({ action: 'contacts.fill', subject: '' }, () => {
    for (let index = 0; index < 200; index++) contacts.add(person(index))
  })
  register.undo.undo(register.undo.takeToken() ?? '')
  register.close()
  return made
}
