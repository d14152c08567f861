// Puts the package on this computer: really installed where that is allowed and nothing is in the way, else unpacked.
import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** Installs, replaces and removes Steward. `folder` is used where it can only be unpacked. */
export function installer(folder) {
  const isThere = spawnSync('dpkg-query', ['--show', 'steward'], { stdio: 'ignore' }).status === 0
  const really = process.getuid() === 0 && !isThere
  const target = really ? '/' : folder
  const program = path.join(target, 'opt/Steward')
  const remove = () => {
    if (really) execFileSync('dpkg', ['--purge', 'steward'], { stdio: ['ignore', 'ignore', 'inherit'] })
    else fs.rmSync(folder, { recursive: true, force: true })
  }
  return {
    how: really ? 'installed with dpkg' : 'unpacked, not installed',
    program: () => program,
    install(deb) {
      if (really) return execFileSync('dpkg', ['--install', deb], { stdio: ['ignore', 'ignore', 'inherit'] })
      fs.rmSync(folder, { recursive: true, force: true })
      execFileSync('dpkg-deb', ['--extract', deb, folder])
    },
    remove,
    /** After a failure: leaves nothing of the test behind. */
    cleanUp: () => fs.existsSync(program) && remove(),
  }
}
