import path from 'node:path'
import type { RegisterPaths } from './paths'

/** Names this program gives to files in a register's folder, besides the fixed ones of `registerPaths`. */
const made = [/^register\.before-\d+\.db$/, /^register\.rescued(\.\d{14})?\.db$/]

/** Every name of a file that is ours; whatever else bears the register's name is somebody's copy. */
export function ownNames(paths: RegisterPaths): (string | RegExp)[] {
  const fixed = Object.values(paths).filter((one) => typeof one === 'string')
  return [...fixed.map((file) => path.basename(file)), ...made]
}
