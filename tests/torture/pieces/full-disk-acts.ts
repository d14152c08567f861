import { temporaryFolder } from '../../fixtures/temporary-folder'
import { onSmallDisk } from '../../fixtures/small-disk'
import { programOf } from './child'
import { runToEnd } from './run-to-end'

type Said = {
  readonly step?: string
  readonly code?: string
  readonly spareAfterBackup?: boolean
  readonly left?: readonly string[]
  readonly lost?: number
  readonly erased?: boolean
  readonly faults?: readonly string[]
}

/** Large things for which a nearly full disk may have room, or not. */
const mayBeRefused = new Set(['backup', 'export', 'import'])

/**
 * Backs up, exports, brings in and erases where so many kilobytes are left on a disk of 12 MB. What does not fit is called
 * a full disk and leaves nothing behind; erasing always works. `refused` says how many did not fit.
 */
export async function actOnFullDisk(kilobytes: number): Promise<{ faults: string[]; refused: number }> {
  const disk = temporaryFolder()
  const program = [process.execPath, programOf('full-disk-acts'), disk, String(kilobytes)] as const
  const { stdout, code } = await runToEnd(onSmallDisk(disk, 12, [...program]))
  const lines = stdout.trimEnd().split('\n')
  const said = lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Said)
  const refused = said.filter((one) => one.code === 'disk-full').map(({ step }) => step)
  const ended = lines.at(-1) === 'end' ? [] : [`it ended with ${code}`]
  return { faults: [...ended, ...said.flatMap((one) => faultsIn(one, refused, kilobytes))], refused: refused.length }
}

function faultsIn(
  { step, code, spareAfterBackup, left, lost, erased, faults = [] }: Said,
  refused: readonly (string | undefined)[],
  kilobytes: number,
): string[] {
  if (step !== undefined) {
    const cannotFit = kilobytes === 0 && mayBeRefused.has(step)
    const wanted = [...(mayBeRefused.has(step) ? ['disk-full'] : []), ...(cannotFit ? [] : ['done'])]
    return wanted.includes(code ?? '') ? [] : [`${step} came to ${code}`]
  }
  if (spareAfterBackup !== undefined)
    return spareAfterBackup ? [] : ['a backup that did not fit took the room kept for erasing']
  const kept = refused.includes('export') ? [] : ['another.steward']
  const halves = (left ?? []).filter((name) => !kept.includes(name))
  if (left) return halves.length > 0 ? [`left behind: ${halves.join(', ')}`] : []
  return [...faults, ...(lost === 0 && erased === true ? [] : [`${lost} lost, erased: ${erased}`])]
}
