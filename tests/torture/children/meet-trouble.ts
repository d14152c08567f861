// An ordinary person’s program on a folder where something is wrong, or goes wrong while it is open: opens, saves, and
// says as JSON what each step came to. Waits for a word from outside between opening and saving.
import fs from 'node:fs'
import { testPassphrase } from '../../fixtures/passphrase'
import { contactsOf, person, sessionOn } from '../pieces/a-register'
import { awaitOrders, say } from '../pieces/child-side'

const { folder } = awaitOrders<{ folder: string }>()
const session = sessionOn(folder)

async function tell(step: string, act: () => unknown): Promise<boolean> {
  try {
    await act()
    say(JSON.stringify({ step, code: 'done' }))
    return true
  } catch (error) {
    const { code, detail } = error as { code?: string; detail?: unknown }
    say(JSON.stringify({ step, code: code ?? String(error), detail }))
    return false
  }
}

const opened = await tell('open', () => session.service.unlock({ passphrase: testPassphrase }))
if (opened) {
  fs.readSync(0, Buffer.alloc(100)) // somebody meddles now
  await tell('save', () => {
    const register = session.current()
    if (!register) throw new Error('it is locked')
    say(`added ${contactsOf(register).add(person(1000)).id}`)
  })
  await tell('status', () => session.service.status())
  await tell('lock', () => session.service.lock())
} else await tell('status', () => session.service.status())
say('end')
