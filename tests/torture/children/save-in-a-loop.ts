// Opens a register and saves contacts in a loop, printing what was saved once the call has returned, until it is killed.
// Now and then it locks and opens again, so that the end of a session is hit as well.
import { contactsOf, openMade, person } from '../pieces/a-register'
import { awaitOrders, say } from '../pieces/child-side'

const { folder, keyHex, lockEvery, stopAfter } = awaitOrders<{
  folder: string
  keyHex: string
  lockEvery: number
  stopAfter: number
}>()
const made = { folder, key: Buffer.from(keyHex, 'hex') }
let register = openMade(made)
let contacts = contactsOf(register)
const from = register.read.get<{ n: number }>('SELECT count(*) AS n FROM contact')?.n ?? 0
say('open')
for (let done = 1; done !== stopAfter + 1; done++) {
  const added = contacts.add(person(from + done))
  say(`added ${added.id}`)
  if (done % 3 === 0) {
    contacts.edit({ ...added, jobTitle: `Changed ${done}`, points: added.points })
    say(`changed ${added.id}`)
  }
  if (done % lockEvery === 0) {
    register.close()
    register = openMade(made)
    contacts = contactsOf(register)
  }
}
say('end')
