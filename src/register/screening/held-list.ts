import { AppError } from '@core/contract/errors'
import type { ListRead, ListResult, ListState, ListWork } from '@core/screening/list-contract'
import type { ListRefusal } from '@core/screening/list-refusal'
import type { ListReader } from './list-reader'

/** The list that is held, and where the work with it stands. */
export type HeldList = {
  readonly id: string
  readonly reader: ListReader
  state: ListState
  part: number
  file: ListRead | null
  refusal: ListRefusal | null
  result: ListResult | null
  problem: string
  wasCancelled: boolean
  isStopped: boolean
}

/** Holds a list and begins to read it whole. */
export function holdList(id: string, reader: ListReader): HeldList {
  const held: HeldList = {
    id,
    reader,
    state: 'reading',
    part: 0,
    file: null,
    refusal: null,
    result: null,
    problem: '',
    wasCancelled: false,
    isStopped: false,
  }
  void readWhole(held)
  return held
}

async function readWhole(held: HeldList): Promise<void> {
  try {
    const look = await held.reader.look((part) => void (held.part = part))
    if (look.kind === 'list') {
      held.file = { ...look.facts, bytes: look.bytes, sha256: look.sha256 }
      held.state = 'ready'
    } else if (look.kind === 'refused') {
      held.refusal = look.why
      held.state = 'refused'
    } else fail(held, 'The reading was ended before its end. Choose the file again.')
  } catch (error) {
    fail(held, reasonOf(error))
  }
}

/** Ends what is under way; what is being written down already is written to its end. */
export function stopHeld(held: HeldList): void {
  if (held.state === 'recording') return
  held.isStopped = true
  held.reader.stop()
}

/** The list can be used no more. */
export function fail(held: HeldList, reason: string): void {
  held.state = 'failed'
  held.problem = reason
}

/** Why something went wrong, in words for the person. */
export function reasonOf(error: unknown): string {
  const reason = error instanceof AppError ? error.detail.reason : undefined
  return reason ?? 'Something went wrong while the list was read. Choose it again.'
}

/** As it crosses to the page. */
export function workOf({ state, part, file, refusal, result, problem, wasCancelled }: HeldList): ListWork {
  return { state, part, file, refusal, result, problem, wasCancelled }
}
