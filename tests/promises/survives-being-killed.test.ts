import { expect, it } from 'vitest'
import { killAfter, runChild } from '../fixtures/child/run-child'
import { openTestRegister } from '../fixtures/register'
import { scratchSteps } from '../fixtures/scratch'

/** How often the program is killed; a full run before a release sets 500. */
const KILLS = Number(process.env.STEWARD_KILLS ?? 50)

it('loses nothing that was saved when the program is killed', { timeout: 20_000 + KILLS * 5000 }, async () => {
  const test = openTestRegister({ steps: scratchSteps })
  let saved = 0
  for (let round = 0; round < KILLS; round++) {
    test.deps.register.close()
    const child = runChild('save-in-a-loop.ts', [test.folder, test.key.toString('hex')])
    const printed = await killAfter(child, (round * 37) % 41)
    saved = Math.max(saved, ...printed.split('\n').slice(1, -1).map(Number))
    const register = test.reopen()
    const rows = register.read.get<{ n: number; last: number }>('SELECT count(*) AS n, max(number) AS last FROM pet')
    const lines = register.read.get<{ n: number }>("SELECT count(*) AS n FROM audit_event WHERE action = 'pets.add'")
    expect(rows?.last ?? 0).toBeGreaterThanOrEqual(saved)
    expect(rows?.n).toBe(rows?.last ?? 0)
    expect(lines?.n).toBe(rows?.n)
    expect(register.headFound).toEqual({ state: 'matches' })
    expect(register.quickCheck()).toBe(true)
    expect(await register.verifyAudit()).toMatchObject({ state: 'intact' })
  }
  expect(saved).toBeGreaterThan(KILLS)
  test.close()
})
