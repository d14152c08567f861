// Opens a register and holds it open until it is killed, or says why it may not.
import { codeOf } from '../../../src/register/file/sqlite-errors'
import { openMade } from '../pieces/a-register'
import { awaitOrders, say } from '../pieces/child-side'

const { folder, keyHex } = awaitOrders<{ folder: string; keyHex: string }>()
try {
  const register = openMade({ folder, key: Buffer.from(keyHex, 'hex') })
  say('came to open')
  setInterval(() => register.settings(), 60_000) // what nobody holds is tidied away, and its lock with it
} catch (error) {
  say(`came to ${codeOf(error) ?? String(error)}`)
}
