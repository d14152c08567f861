// Moves the log of one register beside the benchmark, as the program makes it; what it runs is the register’s own code.
import { workerData } from 'node:worker_threads'

const { inside, database, key, orders } = workerData
const { moveWhenAsked } = await import(inside)
moveWhenAsked(orders, { database, key: Buffer.from(key) })
