// Opens a register through the keychain of this session, or does without where there is none: prints what each step came to.
import { AppError } from '@core/contract/errors'
import { failure, success, type Result } from '@core/contract/result'
import { createKeychain } from '../../../src/main/host/keychain/keychain'
import { createKeychainHandlers } from '../../../src/main/host/keychain/keychain-handlers'
import { testPassphrase } from '../../fixtures/passphrase'
import { makeRegister, sessionOn } from '../pieces/a-register'
import { say } from '../pieces/child-side'

const [rounds = '1'] = process.argv.slice(2)
const load = async () => (await import('keytar')).default
const passphrase = testPassphrase

async function tell(step: string, act: () => unknown): Promise<void> {
  const from = performance.now()
  const ms = () => Math.round(performance.now() - from)
  try {
    await act()
    say(JSON.stringify({ step, code: 'done', ms: ms() }))
  } catch (error) {
    say(JSON.stringify({ step, code: error instanceof AppError ? error.code : String(error), ms: ms() }))
  }
}

for (let round = 0; round < Number(rounds); round++) {
  const { folder } = await makeRegister(1)
  const session = sessionOn(folder)
  const slot = session.keychainSlot as Record<string, (input: unknown) => unknown>
  const call = async (_feature: string, verb: string, input: unknown): Promise<Result> => {
    try {
      return success(await slot[verb]?.(input))
    } catch (error) {
      if (error instanceof AppError) return failure(error.code, error.detail)
      throw error
    }
  }
  const keychain = createKeychainHandlers(createKeychain(load), call)
  const lock = () => session.service.lock()
  const withPassphrase = () => session.service.unlock({ passphrase })
  const entryOf = async () => ((await slot.state?.(undefined)) as { slotId?: string } | undefined)?.slotId ?? ''

  await withPassphrase()
  await tell('turn on', () => keychain.turnOn({ passphrase, days: 14 }))
  await lock()
  await tell('unlock by keychain', () => keychain.unlock(undefined))
  await lock()
  const spoilings = {
    'broken entry': async () => (await load()).setPassword('Steward', await entryOf(), 'not what was put in'),
    'another secret': async () =>
      (await load()).setPassword('Steward', await entryOf(), Buffer.alloc(32, round).toString('base64')),
    'entry gone': async () => void (await (await load()).deletePassword('Steward', await entryOf())),
  }
  for (const [name, spoil] of Object.entries(spoilings)) {
    await spoil().catch(() => undefined)
    await tell(`${name}: by keychain`, () => keychain.unlock(undefined))
    await tell(`${name}: by passphrase`, withPassphrase)
    say(JSON.stringify({ step: `${name}: still on`, code: String((await keychain.status(undefined)).isOn) }))
    await tell(`${name}: offered again`, () => keychain.turnOn({ passphrase, days: 14 }))
    await lock()
  }
  await withPassphrase()
  await tell('turn off', () => keychain.turnOff(undefined))
  await lock()
  await tell('by passphrase at the end', withPassphrase)
  session.close()
}
say('end')
process.exit(0) // the library of the keychain keeps a process alive that waits for an answer
