import fs from 'node:fs'
import path from 'node:path'

/** Who plays the ordinary person: nobody, when the run itself is root’s; otherwise the person who runs it. */
export const ordinaryUser = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

/** Gives a folder and all in it to the ordinary person. */
export function giveToOrdinaryUser(folder: string): void {
  const { uid, gid } = ordinaryUser
  if (uid === undefined || gid === undefined) return
  fs.chownSync(folder, uid, gid)
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    fs.chownSync(path.join(folder, name), uid, gid)
}
