import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { createRegister, expect, hasTool, startSteward, test } from './steward'

// Promise O5: nothing leaves by itself. Every connect and send of every process of the program is traced.
test('no process of the program opens a connection', async () => {
  test.skip(!hasTool('strace'), 'strace is not installed')
  const folder = fs.mkdtempSync(path.join(process.env.TMPDIR ?? '/tmp', 'steward-trace-'))
  const trace = path.join(folder, 'trace.txt')
  const wrapper = path.join(folder, 'traced-electron')
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.resolve('node_modules/electron/dist')
  const electron = path.join(dist, 'electron')
  fs.writeFileSync(
    wrapper,
    `#!/bin/sh\nexec strace -f -qq -e trace=connect,sendto -o '${trace}' '${electron}' "$@"\n`,
    { mode: 0o755 },
  )
  const steward = await startSteward({ folder: path.join(folder, 'data'), executablePath: wrapper, sandbox: false })
  await createRegister(steward)
  await steward.saveAs('sheet.pdf')
  await steward.page.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(steward.page.getByText('Saved as a PDF.')).toBeVisible({ timeout: 20_000 })
  await steward.app.close()
  const lines = fs.readFileSync(trace, 'utf8').split('\n')
  expect(
    lines.some((line) => line.includes('AF_UNIX')),
    'the trace sees connections',
  ).toBe(true)
  const outside = lines.filter((line) => /AF_INET6?/.test(line) && !/127\.0\.0\.1|::1/.test(line))
  expect(outside).toEqual([])
  fs.rmSync(folder, { recursive: true, force: true })
})

// One of the acts here; `npm run check:no-network` plays all five.
test('an act is played to its end where there is no network at all', () => {
  test.setTimeout(180_000)
  const script = ['scripts/check-no-network.mjs', 'ask-before-a-live-call']
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { encoding: 'utf8', timeout: 170_000 })
  const mayRefuse = !(process.env.STEWARD_REQUIRE_TOOLS && process.getuid?.() === 0)
  test.skip(status === 75 && mayRefuse, 'this system lets nobody but root make a network namespace')
  expect(`${stdout}${stderr}`).toContain('Interfaces: lo only')
  expect(status, `${stdout}${stderr}`).toBe(0)
})
