// Makes a register, changes its passphrase again and again, erases somebody after each, and locks in between; says what
// was done once the call has returned.
import { randomUUID } from 'node:crypto'
import { createErasureService } from '../../../src/register/erasure/erasure-service'
import { clock, contactsOf, person, sessionOn } from '../pieces/a-register'
import { awaitOrders, say } from '../pieces/child-side'
import { nthPassphrase } from '../pieces/nth-passphrase'

const { folder, rounds } = awaitOrders<{ folder: string; rounds: number }>()
const session = sessionOn(folder)
say('begin')
await session.service.create({ passphrase: nthPassphrase(0) })
say('passphrase 0')
const open = () => {
  const register = session.current()
  if (!register) throw new Error('the register is locked')
  return register
}
const ids: string[] = []
for (let index = 0; index < 2 * rounds; index++) {
  const { id } = contactsOf(open()).add(person(index))
  ids.push(id)
  say(`added ${id}`)
}
for (let round = 1; round <= rounds; round++) {
  await session.service.changePassphrase({ current: nthPassphrase(round - 1), next: nthPassphrase(round) })
  say(`passphrase ${round}`)
  const deps = { register: open(), clock, newId: randomUUID }
  const id = ids[round] ?? ''
  say(`erasing ${id}`)
  createErasureService(deps, { journalPlaces: () => [] }).eraseContact({ id, keepMarks: false })
  say(`erased ${id}`)
  await session.service.lock()
  await session.service.unlock({ passphrase: nthPassphrase(round) })
}
await session.service.lock()
say('end')
process.exit(0)
