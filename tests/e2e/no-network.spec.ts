import fs from 'node:fs'
import path from 'node:path'
import { createRegister, expect, hasTool, startSteward, test } from './steward'

// Promise O5: nothing leaves by itself. Every connect and send of every process of the program is traced.
test('no process of the program opens a connection', async () => {
  test.skip(!hasTool('strace'), 'strace is not installed')
  const folder = fs.mkdtempSync(path.join(process.env.TMPDIR ?? '/tmp', 'steward-trace-'))
  const trace = path.join(folder, 'trace.txt')
  const wrapper = path.join(folder, 'traced-electron')
  const electron = path.resolve('node_modules/electron/dist/electron')
  fs.writeFileSync(
    wrapper,
    `#!/bin/sh\nexec strace -f -qq -e trace=connect,sendto -o '${trace}' '${electron}' "$@"\n`,
    { mode: 0o755 },
  )
  const steward = await startSteward({ folder: path.join(folder, 'data'), executablePath: wrapper, sandbox: false })
  await createRegister(steward)
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
