#!/usr/bin/env node
// Runs a command with a display (a virtual one where there is none), and, as root, without Chromium's OS sandbox,
// which refuses to run as root. A virtual display has no screen saver, which would count as a locked screen.
import { spawn } from 'node:child_process'

const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
const root = process.getuid?.() === 0
if (root) console.log('Running as root: the Chromium sandbox is off. Use an ordinary account for real work.')
const command = [...(headless ? ['xvfb-run', '-a', '-s', '-screen 0 1440x900x24 -s 0'] : []), ...process.argv.slice(2)]
const env = {
  ...process.env,
  ...(root && { ELECTRON_DISABLE_SANDBOX: '1' }),
  ...(headless && { STEWARD_VIRTUAL_DISPLAY: '1' }), // where windows of tests side by side may each have one more
}
const child = spawn(command[0], command.slice(1), { stdio: 'inherit', env, shell: process.platform === 'win32' })
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
