import fs from 'node:fs'
import { connect } from '../../../src/register/file/connect'
import { registerPaths, type RegisterPaths } from '../../../src/register/file/paths'
import { testPassphrase } from '../../fixtures/passphrase'
import type { Hazard } from '../hazard'
import { startTally } from '../hazard'
import { copyMade, differences, dropMade, filesIn, makeRegister, sessionOn, type Made } from '../pieces/a-register'

type Spoil = (paths: RegisterPaths, made: Made) => void

const cases: Record<string, Spoil> = {
  empty: ({ database }) => fs.writeFileSync(database, ''),
  missing: ({ database }) => fs.rmSync(database),
  foreign: ({ database }) => fs.writeFileSync(database, 'shopping list\n'.repeat(500)),
  newer({ database }, { key }) {
    const db = connect(database, key, { readonly: false })
    db.pragma('user_version = 1000000')
    db.close()
  },
}

/** HZ8: the file is empty, gone, somebody else’s text, or from a newer program. Nothing is made; each has its own words. */
export const notARegister: Hazard = {
  id: 'HZ8',
  short: 5,
  full: 50,
  async run(n) {
    const tally = startTally()
    const template = await makeRegister(5)
    const words = new Map<string, string>()
    for (let round = 0; round < n; round++) {
      for (const [name, spoil] of Object.entries(cases)) {
        await tally.run(`${name} ${round}`, async () => {
          const made = copyMade(template)
          spoil(registerPaths(made.folder), made)
          const before = filesIn(made.folder)
          const session = sessionOn(made.folder)
          words.set(name, await refusal(() => session.service.unlock({ passphrase: testPassphrase })))
          const again = await refusal(() => session.service.create({ passphrase: testPassphrase }))
          const changed = differences(before, filesIn(made.folder)).filter((file) => file !== 'register.lock')
          session.close()
          dropMade(made)
          return [
            ...(words.get(name) === 'opened' ? ['it opened'] : []),
            ...(again.startsWith('register-exists') ? [] : [`a new one was made over it: ${again}`]),
            ...(changed.length > 0 ? [`it changed ${changed.join(', ')}`] : []),
          ]
        })
      }
    }
    const different = new Set(words.values()).size
    if (different < Object.keys(cases).length)
      tally.fail(`only ${different} different messages: ${[...words.values()].join(' | ')}`)
    return tally.outcome({ differentMessages: different })
  },
}

/** The code and sentence of a refusal, as the page tells them apart. */
async function refusal(act: () => Promise<unknown>): Promise<string> {
  try {
    await act()
    return 'opened'
  } catch (error) {
    const { code, detail } = error as { code?: string; detail?: { reason?: string } }
    return `${code ?? String(error)}: ${detail?.reason ?? ''}`
  }
}
