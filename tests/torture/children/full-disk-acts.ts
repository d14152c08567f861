// On a disk with so many kilobytes left, through the calls of the page: backs up, exports, brings an export in, and erases.
// Prints what each came to, and then what is left behind and what is there of everything saved.
import fs from 'node:fs'
import path from 'node:path'
import { codeOf } from '../../../src/register/file/sqlite-errors'
import { wholeContact } from '../../fixtures/calls/contacts'
import { testPassphrase } from '../../fixtures/passphrase'
import { filePassphrase, newPassphrase, otherComputer } from '../../fixtures/moved'
import { openServed } from '../../fixtures/served'
import { say } from '../pieces/child-side'
import { faultsOf } from '../pieces/is-sound'

const [disk = '', kilobytes = '0'] = process.argv.slice(2)
process.env.STEWARD_TEST_FOLDER = disk

async function tell(step: string, act: () => Promise<unknown>): Promise<void> {
  try {
    say(JSON.stringify({ step, code: (await act()) ?? 'done' }))
  } catch (error) {
    const code = codeOf(error) ?? String(error)
    say(JSON.stringify({ step, code: /disk-full/.exec(code)?.[0] ?? code }))
  }
}

/** Takes all of the disk but so much. */
function leave(bytes: number): void {
  const filler = path.join(disk, 'filler')
  const { bavail, bsize } = fs.statfsSync(disk)
  fs.writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - bytes - bsize), 1))
}

const names = () => fs.readdirSync(disk, { recursive: true, encoding: 'utf8' }).toSorted()

const served = await openServed()
const ids: string[] = []
for (let i = 0; i < 60; i++)
  ids.push((await served.ask('contacts', 'add', { ...wholeContact, displayName: `Person ${i}` })).id)
const good = path.join(disk, 'good.steward')
await served.session.moving.write({ file: good, passphrase: filePassphrase, madeBy: 'Steward' })
served.register().spare.renew()
leave(Number(kilobytes) * 1024)
const before = names()

await tell('backup', async () => {
  const { made, failed } = await served.ask('backups', 'makeNow', undefined)
  return made.length > 0 ? 'done' : failed[0]?.problem
})
say(JSON.stringify({ spareAfterBackup: served.register().spare.isKept() }))
const another = path.join(disk, 'another.steward')
await tell(
  'export',
  async () =>
    void (await served.session.moving.write({ file: another, passphrase: filePassphrase, madeBy: 'Steward' })),
)
const elsewhere = otherComputer()
await tell('import', async () => {
  await elsewhere.session.moving.read({ file: good, passphrase: filePassphrase, newPassphrase })
  elsewhere.session.close()
})
const left = names().filter((name) => !before.includes(name))
say(JSON.stringify({ left: left.filter((name) => /\.part|register\.new|\.steward/.test(name)) }))

await tell('erase', async () => void (await served.ask('erasure', 'eraseContact', { id: ids[0] ?? '' })))
await tell('lock', async () => void (await served.ask('register', 'lock', undefined)))
await tell('unlock', async () => void (await served.ask('register', 'unlock', { passphrase: testPassphrase })))
const rows = served.register().read.all<{ id: string }>('SELECT id FROM contact')
const here = new Set(rows.map(({ id }) => id))
const lost = ids.slice(1).filter((id) => !here.has(id)).length
say(JSON.stringify({ lost, erased: !here.has(ids[0] ?? ''), faults: await faultsOf(served.register()) }))
served.session.close()
say('end')
process.exit(0)
