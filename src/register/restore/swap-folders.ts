import fs from 'node:fs'
import path from 'node:path'
import { syncFolder } from '../file/durable'
import { lockFolder } from '../file/folder-lock'
import type { RegisterPaths } from '../file/paths'
import { withCodes } from '../file/sqlite-errors'
import { setAsideName } from '../backups/set-aside'
import { restorePaths } from './restore-paths'

/** What a swap did, and the way back from it. */
export type Swap = { readonly setAside?: string; readonly undo: () => void }

/**
 * Puts the proven copy in the register’s place. What is there is renamed and never overwritten; a crash between the
 * renames is finished at the next start. `day` and `time` make the name of what is set aside.
 */
export function swapFolders(paths: RegisterPaths, day: string, time: string): Swap {
  const { staging, ready } = restorePaths(paths.folder)
  return withCodes(() => {
    if (fs.existsSync(paths.folder)) lockFolder(paths.lock)() // refuses while another process has it open
    fs.renameSync(staging, ready)
    let setAside: string | undefined
    try {
      setAside = makeRoom(paths, setAsideName(day, time))
      fs.renameSync(ready, paths.folder)
    } catch (error) {
      putBack(paths, setAside)
      fs.renameSync(ready, staging)
      throw error
    }
    syncFolder(path.dirname(paths.folder))
    return {
      setAside,
      undo: () => {
        fs.renameSync(paths.folder, staging)
        putBack(paths, setAside)
      },
    }
  })
}

/** Finishes, or takes back, what a crash interrupted; and removes copies nobody waits for any more. */
export function finishRestore(paths: RegisterPaths): void {
  const { staging, ready, looked, tried } = restorePaths(paths.folder)
  if (!fs.existsSync(paths.folder) && fs.existsSync(ready)) fs.renameSync(ready, paths.folder)
  for (const folder of [staging, ready, looked, tried]) fs.rmSync(folder, { recursive: true, force: true })
}

/** Renames what is there. A folder with nothing but the lock and the room kept aside is simply taken away. */
function makeRoom(paths: RegisterPaths, name: string): string | undefined {
  if (!fs.existsSync(paths.folder)) return undefined
  if (fs.readdirSync(paths.folder).every((name) => holdsNothing(paths, name))) {
    fs.rmSync(paths.folder, { recursive: true })
    return undefined
  }
  const parent = path.dirname(paths.folder)
  let free = name
  for (let next = 2; fs.existsSync(path.join(parent, free)); next++) free = `${name} ${next}`
  fs.renameSync(paths.folder, path.join(parent, free))
  return free
}

function holdsNothing({ lock, spare }: RegisterPaths, name: string): boolean {
  return [lock, spare].some((file) => name.startsWith(path.basename(file)))
}

function putBack(paths: RegisterPaths, setAside: string | undefined): void {
  if (setAside !== undefined) fs.renameSync(path.join(path.dirname(paths.folder), setAside), paths.folder)
}
