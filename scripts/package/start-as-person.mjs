// Starts the packaged program as an ordinary person would be: no root, a home of their own, nothing inherited.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** Any number that is no root’s and nobody else’s work. */
const NOBODY = 65534

/** Gives a function that runs the program and returns what it printed and how it ended. */
export function startAsPerson(home) {
  const root = process.getuid() === 0
  fs.mkdirSync(home, { recursive: true })
  const own = root ? { uid: NOBODY, gid: NOBODY } : {}
  if (root) fs.chownSync(home, NOBODY, NOBODY)
  return (program, args, extra = {}) => {
    const { PATH, DISPLAY, XAUTHORITY, WAYLAND_DISPLAY } = process.env
    const display = {
      DISPLAY,
      ...(WAYLAND_DISPLAY && { WAYLAND_DISPLAY }),
      ...readableAuthority(XAUTHORITY, home, own),
    }
    const env = { HOME: home, TMPDIR: home, PATH, ...display, ...extra }
    const { status, signal, stdout, stderr } = spawnSync(program, args, {
      ...own,
      env,
      cwd: home,
      encoding: 'utf8',
      timeout: 150_000,
    })
    return { code: status ?? signal, stdout, stderr }
  }
}

/** The right to use the display lies in a file that only root may read. */
function readableAuthority(file, home, { uid, gid }) {
  if (!file || !fs.existsSync(file)) return {}
  if (uid === undefined) return { XAUTHORITY: file }
  const copy = path.join(home, '.Xauthority')
  fs.copyFileSync(file, copy)
  fs.chownSync(copy, uid, gid)
  return { XAUTHORITY: copy }
}
