// Runs one hazard, in a process of its own: `node one.mjs HZ5 short 20261121`. Says the outcome as the last line.
import { startRng } from './hazard'
import { hazards } from './hazards/index'

const [id = '', length = 'short', seed = '0', count = ''] = process.argv.slice(2)
const hazard = hazards.find((known) => known.id === id)
if (!hazard) throw new Error(`no such hazard: ${id}`)
const number = Number(id.replace(/\D/g, ''))
const n = Number(count) || (length === 'full' ? hazard.full : hazard.short)
const outcome = await hazard.run(n, startRng(Number(seed) * 100 + number))
process.stdout.write(`\n${JSON.stringify(outcome)}\n`)
process.exit(0)
