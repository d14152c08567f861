import type { Block } from '@core/documents/block'
import type { Gap } from '@core/documents/template'
import type { PaperFormat } from '@core/paper/contract'
import { api, ApiError } from '../app/api'
import { sayDone, useChange } from '../app/use-change'

/** A document on its way out, and why it leaves (act and record, for the audit trail). */
export type Leaving = {
  readonly title: string
  /** What the file is called, without its ending; no names of people. */
  readonly name: string
  readonly blocks: readonly Block[]
  readonly about: { readonly action: string; readonly subject: string }
  /** What is still missing: while there is any, it does not leave. */
  readonly gaps?: readonly Gap[]
}

/** A letter with a gap stays here: the gap is named, so that it can be filled. */
export function refuseGaps(gaps: readonly Gap[] = []): void {
  const [first] = gaps
  if (first)
    throw new ApiError('invalid-input', { issues: [{ path: first.fact, message: `Before it goes: ${first.say}` }] })
}

/** Saves a document as a file of the person’s choice, or prints it. Cancelling says nothing. */
export function usePaper({ title, name, blocks, about, gaps }: Leaving) {
  const save = useChange(
    async (format: PaperFormat) => {
      refuseGaps(gaps)
      return api.paper.save({ name, format, title, blocks: [...blocks], about })
    },
    { onSuccess: ({ saved }) => void (saved && sayDone('Saved.')) },
  )
  const print = useChange(
    async () => {
      refuseGaps(gaps)
      const answer = await api.paper.print({ title, blocks: [...blocks] })
      // While the register is locked there is no audit trail to write to.
      if (answer.printed) await api.documents.noteExport({ ...about, format: 'print' }).catch(() => undefined)
      return answer
    },
    { onSuccess: ({ printed }) => void (printed && sayDone('Sent to the printer.')) },
  )
  return { save: save.mutate, print: () => print.mutate(undefined), busy: save.isPending || print.isPending }
}
