import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { goTo } from './pages'
import { copyOf, expect, hasTool, startSteward, test, unlock, type Steward } from './steward'

const MARKER = 'zq4711wren'

/** What others write in the program’s name, and why it holds no word of a register. */
const notOurs = [
  /^\/(dev|proc|sys)\//, // memory that processes share, and devices
  /\/dconf\/user$/, // the desktop’s own settings
  /\/mesa_shader_cache[^/]*\//, // how the graphics driver draws
  /\/scoped_dir[^/]+\/Singleton(Cookie|Socket)$/, // where a second start finds the first
]

// Hazard HZ14, in the window: which files does any process of the program open for writing, make or rename?
test('the program writes into its own folder and where it was told to, and nowhere else', async ({ sampleFolder }) => {
  test.skip(!hasTool('strace'), 'strace is not installed')
  test.setTimeout(120_000)
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-written-'))
  const [folder, trace, wrapper] = [copyOf(sampleFolder), path.join(place, 'trace.txt'), path.join(place, 'traced')]
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.resolve('node_modules/electron/dist')
  const calls = 'open,openat,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat'
  const strace = `exec strace -f -qq -s 4000 -e trace=${calls} -o '${trace}' '${path.join(dist, 'electron')}' "$@"`
  fs.writeFileSync(wrapper, `#!/bin/sh\n${strace}\n`, { mode: 0o755 })
  const steward = await startSteward({ folder, executablePath: wrapper, sandbox: false })
  await unlock(steward)
  for (const route of ['/contacts', '/requests', '/breaches', '/settings/history']) await goTo(steward, route)
  for (const format of ['pdf', 'docx', 'csv']) await exportAs(steward, format)
  await steward.app.close()

  const written = writtenFiles(fs.readFileSync(trace, 'utf8'))
  expect(
    written.some((file) => file === path.join(folder, 'register/register.db')),
    'the trace sees the register',
  ).toBe(true)
  expect(written, 'and the export').toContain(path.join(folder, 'saved/list.pdf'))
  const isOurs = (file: string) => file.startsWith(`${folder}/`)
  expect(written.filter((file) => !isOurs(file) && !notOurs.some((pattern) => pattern.test(file)))).toEqual([])
  const readable = written.filter((file) => !file.includes('/saved/') && !noFile(file) && holds(file, MARKER))
  expect(readable, 'hold a word of the export').toEqual([])
  for (const one of [place, folder]) fs.rmSync(one, { recursive: true, force: true })
})

/** Sends a paper with a marker through the door that the pages use. */
async function exportAs({ page, saveAs }: Steward, format: string): Promise<void> {
  await saveAs(`list.${format}`)
  const cells = Array.from({ length: 300 }, (_, row) => [`${MARKER} ${row}`, 'something'])
  const blocks = [{ type: 'table', head: ['Name', 'What'], rows: cells }]
  const input = { name: 'list', format, title: 'A list', blocks, about: { action: 'requests.log', subject: '' } }
  const answer = await page.evaluate((asked) => window.steward.calls['paper']?.['save']?.(asked), input)
  expect(answer).toMatchObject({ ok: true, value: { saved: true } })
}

function noFile(file: string): boolean {
  return !fs.existsSync(file) || !fs.statSync(file).isFile() || file.endsWith('register.lock')
}

function holds(file: string, word: string): boolean {
  const content = fs.readFileSync(file)
  return content.includes(word) || content.includes(Buffer.from(word, 'utf16le'))
}

/** The files that were opened for writing, made or named, each once. */
function writtenFiles(trace: string): string[] {
  const done = trace.split('\n').filter((line) => !/ = -1 E/.test(line))
  const writing = done.filter(
    (line) => /O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE/.test(line) || /^\d+ +(creat|rename|link|symlink)/.test(line),
  )
  // What a symbolic link points to need not be a file.
  const names = writing.flatMap((line) => [...line.replace(/symlink(at)?\("[^"]*"/, '').matchAll(/"([^"]+)"/g)])
  return [...new Set(names.map(([, name = '']) => path.resolve(name)))].toSorted()
}
