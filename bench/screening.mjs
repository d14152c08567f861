// SP9: numbers checked against a licensed list of 18 million lines and more, in the thread the program uses, against the
// simplest right way: every byte of the file read once, merged with the sorted numbers. SP10: one number, searched inside the
// file. The lists are made here, the same ones every time, and deleted afterwards.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'
import { median, percentile, report } from './electron.mjs'

const RUNS = 5
const BAR = 1.5
const MOST_MEMORY_MB = 60
const LONGEST_SEARCH_MS = 1
const SEARCHES = 10_000

/** Steps over the whole list in another order; it has no common divisor with the numbers of lines below. */
const STRIDE = 7_654_321

/** Lines, bytes of a line, and which number stands on it. */
const layouts = {
  regular: { lines: 18_000_000, width: 12, place: (line) => line },
  'padded, CR LF': { lines: 18_000_000, width: 20, place: (line) => line },
  unsorted: { lines: 18_000_000, width: 12, place: (line, lines) => (line * STRIDE) % lines },
  '21 million': { lines: 21_000_000, width: 12, place: (line) => line },
}

export async function screening(inside, { counts = [10_000, 100_000, 1_000_000], part = 1 } = {}) {
  const openList = inside.listsInThread(await buildThread())
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-lists-'))
  try {
    for (const [layout, whole] of Object.entries(layouts)) {
      const shape = { ...whole, lines: Math.round(whole.lines * part) }
      const file = path.join(folder, 'list.txt')
      writeList(file, shape)
      for (const count of counts) await screenMany(openList, file, { layout, count, ...shape })
      await screenOne(openList, file, { layout, ...shape })
      fs.rmSync(file)
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** The thread as the program builds it. */
async function buildThread() {
  await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@core': path.resolve('src/core') } },
    build: {
      ssr: 'src/register/screening/list-worker.ts',
      outDir: 'out/bench-list',
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'list-worker.mjs' } },
    },
  })
  return (options) => new Worker(path.resolve('out/bench-list/list-worker.mjs'), options)
}

/** The number at one place of the list in order: four hundred apart, so that each number plus one is on no line. */
function numberAt(place) {
  return 1_000_000_000 + place * 400 + ((Math.imul(place, 0x9e3779b1) >>> 0) % 397)
}

function writeList(file, { lines, width, place }) {
  const out = fs.openSync(file, 'w')
  const some = Buffer.alloc(width * 50_000, ' ')
  for (let from = 0; from < lines; from += 50_000) {
    const here = Math.min(50_000, lines - from)
    for (let at = 0; at < here; at++) {
      const start = at * width
      some.write(`0${numberAt(place(from + at, lines))}`, start, 'latin1')
      some[start + width - 1] = 10
      if (width > 12) some[start + width - 2] = 13
    }
    fs.writeSync(out, some, 0, here * width)
  }
  fs.closeSync(out)
}

/** So many numbers, sorted: half of them on the list, evenly over it; and the right answer. */
function ownNumbers(count, lines) {
  const listed = Float64Array.from({ length: count / 2 }, (_, at) => numberAt(Math.floor((at * lines) / (count / 2))))
  const all = Float64Array.from({ length: count }, (_, at) => listed[at >> 1] + (at & 1))
  return { all, listed }
}

async function screenMany(openList, file, { layout, count, lines, width }) {
  const { all, listed } = ownNumbers(count, lines)
  const isRegular = width === 12 && layout !== 'unsorted'
  const [floors, regular, apps, looks] = [[], [], [], []]
  const loads = [os.loadavg()[0]]
  let [wrong, most] = [0, 0]
  for (let run = 0; run <= RUNS; run++) {
    const one = timed(() => tolerantFloor(file, all))
    const other = isRegular ? timed(() => regularFloor(file, all)) : undefined
    globalThis.gc?.()
    const memory = watchMemory()
    const list = openList(file)
    const looking = performance.now()
    const look = await list.look(() => undefined)
    const matching = performance.now()
    const { listed: found } = await list.match(all, () => undefined)
    const ended = performance.now()
    list.close()
    most = Math.max(most, memory.stop())
    wrong += differences(found, listed)
    const order = layout === 'unsorted' ? 'none' : 'number'
    if (look.facts.numbers !== lines || look.facts.order !== order) throw new Error('the list was read wrongly')
    if (layout !== 'unsorted' && one.value !== listed.length) throw new Error('the floor found other numbers')
    if (run === 0) continue // warms what the system keeps of the file
    floors.push(one.took)
    if (other) regular.push(other.took)
    looks.push(matching - looking)
    apps.push(ended - matching)
  }
  loads.push(os.loadavg()[0])
  const [floor, app] = [median(floors), median(apps)]
  report({
    id: 'SP9',
    floor,
    app,
    bar: BAR,
    pass: app <= BAR * floor && most <= MOST_MEMORY_MB && wrong === 0,
    layout,
    numbers: count,
    lines,
    wrong_answers: wrong,
    memory_rise_mb: Math.round(most),
    reading_the_file_first_ms: Math.round(median(looks)),
    ...(isRegular && { regular_floor_ms: Math.round(median(regular)), ratio_to_regular: ratio(app, median(regular)) }),
    load: loads.map((load) => Math.round(load * 10) / 10),
  })
}

/** Also through the thread: asked, searched and answered. In a list without order one number costs a whole reading, so few. */
async function screenOne(openList, file, { layout, lines }) {
  const list = openList(file)
  await list.look(() => undefined)
  const searches = layout === 'unsorted' ? 5 : SEARCHES
  const times = []
  let wrong = 0
  for (let at = 0; at < searches; at++) {
    const isListed = at % 2 === 0
    const number = numberAt((Math.imul(at, 0x85ebca6b) >>> 0) % lines) + (isListed ? 0 : 1)
    const start = performance.now()
    const held = await list.holds(number)
    times.push(performance.now() - start)
    if (held !== isListed) wrong += 1
  }
  list.close()
  const p95 = percentile(times, 0.95)
  report({
    id: 'SP10',
    floor: null,
    app: median(times),
    bar: `${LONGEST_SEARCH_MS} ms`,
    pass: (layout === 'unsorted' || p95 <= LONGEST_SEARCH_MS) && wrong === 0,
    layout,
    searches,
    p95_ms: Math.round(p95 * 1000) / 1000,
    slowest_ms: Math.round(Math.max(...times) * 100) / 100,
    wrong_answers: wrong,
  })
}

/** The floor: digits are put together, anything else is passed over, an end of a line ends a number. */
function tolerantFloor(file, numbers) {
  const [input, bytes] = [fs.openSync(file, 'r'), Buffer.alloc(1024 * 1024)]
  let [position, number, found] = [0, 0, 0]
  for (let read; (read = fs.readSync(input, bytes, 0, bytes.length, null)) > 0;)
    for (let at = 0; at < read; at++) {
      const byte = bytes[at]
      if (byte >= 48 && byte <= 57) number = number * 10 + byte - 48
      else if (byte === 10) {
        while (numbers[position] < number) position += 1
        if (numbers[position] === number) found += 1
        number = 0
      }
    }
  fs.closeSync(input)
  return found
}

/** The floor of the stretch: twelve bytes a line and nothing looked at but the digits. */
function regularFloor(file, numbers) {
  const [input, bytes] = [fs.openSync(file, 'r'), Buffer.alloc(12 * 87_381)]
  let [position, found] = [0, 0]
  for (let read; (read = fs.readSync(input, bytes, 0, bytes.length, null)) > 0;)
    for (let line = 0; line < read; line += 12) {
      let number = 0
      for (let at = line + 1; at < line + 11; at++) number = number * 10 + bytes[at] - 48
      while (numbers[position] < number) position += 1
      if (numbers[position] === number) found += 1
    }
  fs.closeSync(input)
  return found
}

function differences(found, listed) {
  const [one, other] = [new Set(found), new Set(listed)]
  return found.filter((number) => !other.has(number)).length + listed.filter((number) => !one.has(number)).length
}

/** The most the process grew, in megabytes. */
function watchMemory() {
  const before = process.memoryUsage.rss()
  let most = before
  const look = () => (most = Math.max(most, process.memoryUsage.rss()))
  const timer = setInterval(look, 10)
  return {
    stop() {
      clearInterval(timer)
      look()
      return (most - before) / 1024 / 1024
    },
  }
}

function timed(act) {
  const start = performance.now()
  const value = act()
  return { took: performance.now() - start, value }
}

const ratio = (one, other) => Math.round((one / other) * 100) / 100
