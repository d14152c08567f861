import type { Addressee } from '@core/breaches/people-letter'
import type { Block } from '@core/documents/block'
import type { LetterForm } from '@core/letters/contract'

/** One of the people a letter goes to, with what stands in their letter alone; mostly nothing. */
export type Recipient = Addressee & { readonly ownWords: string }

/** The same letter to many people: who they are, and how the letter of one of them reads. */
export type LetterBatch = {
  /** For the folder or the file; no name of a person. */
  readonly name: string
  readonly title: string
  readonly people: readonly Recipient[]
  /** How many were to get it when it was last looked at, and may not any more. */
  readonly keptBack: number
  compose(to: Recipient): Block[]
  /** Something was written since that may change who gets it: then nothing of this batch may leave. */
  isOld(): boolean
  /** Writes down that they have left. */
  left(form: LetterForm): void
}
