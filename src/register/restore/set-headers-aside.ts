import { londonParts } from '@core/time/instant'
import fs from 'node:fs'
import type { RegisterPaths } from '../file/paths'
import { withCodes } from '../file/sqlite-errors'

/**
 * Gives headers that cannot be read another name: somebody may still make something of them. `putBack` undoes it, and
 * removes whatever took their place.
 */
export function setHeadersAside(paths: RegisterPaths, at: string): { readonly putBack: () => void } {
  const { date, time } = londonParts(at)
  const moved = [paths.header, paths.headerCopy].flatMap((file) => {
    if (!fs.existsSync(file)) return []
    const to = file.replace(/\.json$/, ` set aside ${date} ${time.replace(':', '-')}.json`)
    withCodes(() => fs.renameSync(file, to))
    return [{ file, to }]
  })
  return {
    putBack: () => {
      for (const file of [paths.header, paths.headerCopy]) fs.rmSync(file, { force: true })
      for (const { file, to } of moved) fs.renameSync(to, file)
    },
  }
}
