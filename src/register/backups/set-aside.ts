import fs from 'node:fs'
import path from 'node:path'

const NAME = 'register set aside '

/** The name under which a register is set aside when a backup takes its place: “register set aside 2026-11-21 10-42”. */
export function setAsideName(day: string, time: string): string {
  return `${NAME}${day} ${time.replace(':', '-')}`
}

/** The registers that were set aside beside this one, by name, the newest first. */
export function setAsideIn(registerFolder: string): string[] {
  try {
    return fs
      .readdirSync(path.dirname(registerFolder))
      .filter((name) => name.startsWith(NAME))
      .toSorted()
      .toReversed()
  } catch {
    return []
  }
}

/** Deletes one of them. */
export function removeSetAside(registerFolder: string, name: string): void {
  if (!setAsideIn(registerFolder).includes(name)) throw new Error('not a register that was set aside')
  fs.rmSync(path.join(path.dirname(registerFolder), name), { recursive: true, force: true })
}
