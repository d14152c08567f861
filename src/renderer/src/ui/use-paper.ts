import type { Block } from '@core/documents/block'
import type { PaperFormat } from '@core/paper/contract'
import { api } from '../app/api'
import { sayDone, useChange } from '../app/use-change'

/** A document on its way out, and why it leaves (act and record, for the audit trail). */
export type Leaving = {
  readonly title: string
  /** What the file is called, without its ending; no names of people. */
  readonly name: string
  readonly blocks: readonly Block[]
  readonly about: { readonly action: string; readonly subject: string }
}

/** Saves a document as a file of the person’s choice, or prints it. Cancelling says nothing. */
export function usePaper({ title, name, blocks, about }: Leaving) {
  const save = useChange((format: PaperFormat) => api.paper.save({ name, format, title, blocks: [...blocks], about }), {
    onSuccess: ({ saved }) => void (saved && sayDone('Saved.')),
  })
  const print = useChange(
    async () => {
      const answer = await api.paper.print({ title, blocks: [...blocks] })
      // While the register is locked there is no audit trail to write to.
      if (answer.printed) await api.documents.noteExport({ ...about, format: 'print' }).catch(() => undefined)
      return answer
    },
    { onSuccess: ({ printed }) => void (printed && sayDone('Sent to the printer.')) },
  )
  return { save: save.mutate, print: () => print.mutate(undefined), busy: save.isPending || print.isPending }
}
