import type { ErasureLine } from './contract'
import { plainLine } from './line'

/** A file in which the register was saved after something else had taken its place; `ours`: the register's key opens it. */
export type RescuedFile = { readonly name: string; readonly ours: boolean }

/** What a file is that was rescued and that the register's key does not open, and what to do with it. */
export const rescuedUnopened =
  'It was saved when another file had taken the register’s place. If nothing in it is needed, delete it in your file manager.'

/** That erasing reaches into the files saved beside the register too, each by its name. */
export function rescuedThatGo(files: readonly RescuedFile[]): ErasureLine[] {
  return files
    .filter(({ ours }) => ours)
    .map(({ name }) => plainLine(`The same in ${name}, saved when another file had taken the register’s place`))
}

/** That a file beside the register may hold the person and cannot be opened. */
export function rescuedThatStay(files: readonly RescuedFile[]): ErasureLine[] {
  return files
    .filter(({ ours }) => !ours)
    .map(({ name }) => ({
      say: `${name} may still hold the person: Steward cannot open it.`,
      why: rescuedUnopened,
      rules: [],
    }))
}
