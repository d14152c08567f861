import fs from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { migrations } from '../../../src/register/file/migrations/index'
import { registerPaths } from '../../../src/register/file/paths'
import { temporaryFolder } from '../../fixtures/temporary-folder'
import {
  copyOfStored,
  keyOfStored,
  openStored,
  rowsOfStored,
  storedRegisters,
  wrongSearchTexts,
  type StoredRegister,
  type StoredRows,
} from '../../fixtures/stored-registers'
import type { Hazard, Rng } from '../hazard'
import { startTally } from '../hazard'
import { startChild } from '../pieces/child'
import { ladder, type Ending } from '../pieces/ladder'

const LONGEST_MS = 120

/**
 * HZ11: a register of each released version is upgraded: as it should be, with an error in each step, killed before and
 * inside each step, and killed at `n` moments. All records are there afterwards, and the copy made before opens.
 */
export const upgradeFails: Hazard = {
  id: 'HZ11',
  short: 5,
  full: 100,
  async run(n, rng) {
    const tally = startTally()
    for (const stored of storedRegisters) {
      const key = await keyOfStored(stored)
      const rows = rowsOfStored(stored, key)
      const steps = ladder.filter(({ version }) => version > stored.schema).map(({ version }) => version)
      const endings: Ending[] = [
        { how: 'never', step: 0 },
        ...steps.flatMap((step) =>
          (['error', 'killed before', 'killed inside'] as const).map((how) => ({ how, step })),
        ),
      ]
      for (const ending of endings)
        await tally.run(`${stored.version}, ${ending.how} ${ending.step}`, () => meet({ stored, key, rows }, ending))
      for (let i = 0; i < n; i++)
        await tally.run(`${stored.version}, killed at some moment, ${i}`, () =>
          meet({ stored, key, rows }, { how: 'never', step: 0 }, rng),
        )
    }
    return tally.outcome({ versions: storedRegisters.map(({ version }) => version).join(' ') })
  },
}

type Given = { readonly stored: StoredRegister; readonly key: Buffer; readonly rows: StoredRows }

async function meet({ stored, key, rows }: Given, ending: Ending, killAt?: Rng): Promise<string[]> {
  const folder = copyOfStored(stored)
  try {
    const child = startChild('upgrade')
    child.tell(JSON.stringify({ folder, keyHex: key.toString('hex'), ending }))
    if (killAt) {
      await child.says('begins')
      await pause(killAt.below(LONGEST_MS))
      child.process.kill('SIGKILL')
    }
    const { signal } = await child.ended
    const came = child.printed.at(-1) ?? ''
    const asWanted =
      ending.how === 'never'
        ? killAt || came === 'came to done'
        : ending.how === 'error'
          ? came === 'came to an error'
          : signal === 'SIGKILL'
    return [
      ...(asWanted ? [] : [`it ended with ${signal ?? came}`]),
      ...beforeIsWhole(folder, { stored, key, rows }, killAt !== undefined),
      ...missing(folder, key, ladder, rows, 'after the next opening'),
    ]
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** The copy made before opens with the program of that time; where there is none, nothing was changed yet. */
function beforeIsWhole(folder: string, { stored, key, rows }: Given, mayBeMissing: boolean): string[] {
  const old = migrations.filter(({ version }) => version <= stored.schema)
  const copy = registerPaths(folder).before(stored.schema)
  if (!fs.existsSync(copy)) {
    if (!mayBeMissing) return ['no copy was made before']
    const place = temporaryFolder()
    fs.cpSync(folder, place, { recursive: true })
    return missing(place, key, old, rows, 'without a copy')
  }
  const place = temporaryFolder()
  fs.copyFileSync(copy, registerPaths(place).database)
  return missing(place, key, old, rows, 'in the copy')
}

/** Every row of every table as it was, but for lines the trail has gained since. */
function missing(folder: string, key: Buffer, steps: typeof ladder, rows: StoredRows, where: string): string[] {
  const register = openStored(folder, key, steps)
  try {
    const lost = Object.entries(rows).flatMap(([table, { sql, rows: before }]) => {
      const now = register.read.all(sql).slice(0, before.length)
      return JSON.stringify(now) === JSON.stringify(before) ? [] : [`${where}: ${table} is not as it was`]
    })
    const notFound = steps === ladder ? wrongSearchTexts(register.read) : []
    return [...lost, ...notFound.map((id) => `${where}: ${id} is not found by what stands in it`)]
  } finally {
    register.close()
  }
}
