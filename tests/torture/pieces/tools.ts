import fs from 'node:fs'
import path from 'node:path'
import type { Outcome } from '../hazard'

/** The programs that are not installed, in words; none where all are. Where tools are required, a missing one throws. */
export function missingTools(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const missing = names.filter((name) => !folders.some((folder) => fs.existsSync(path.join(folder, name))))
  return missing.length > 0 ? unlessRequired(`not installed: ${missing.join(', ')}`) : undefined
}

/** Why no window can be opened here; nothing where one can. */
export function missingWindow(): string | undefined {
  if (!fs.existsSync(path.resolve('out/main/index.js'))) return unlessRequired('the program is not built')
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? undefined : unlessRequired('no display')
}

/** The outcome of a hazard that could not be tried. */
export function skipped(why: string): Outcome {
  return { runs: 0, failures: [], numbers: { skipped: why } }
}

/** Says why something is left out; throws where STEWARD_REQUIRE_TOOLS says that nothing may be. */
function unlessRequired(why: string): string {
  if (process.env.STEWARD_REQUIRE_TOOLS) throw new Error(`${why}, and STEWARD_REQUIRE_TOOLS is set`)
  return why
}
