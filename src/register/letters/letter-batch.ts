import type { Addressee } from '@core/breaches/people-letter'
import type { Block } from '@core/documents/block'

/** The same letter to many people: who they are, and how the letter of one of them reads. */
export type LetterBatch = {
  /** For the folder or the file; no name of a person. */
  readonly name: string
  readonly title: string
  /** The act and the record, for the audit trail. */
  readonly about: { readonly action: string; readonly subject: string }
  readonly people: readonly Addressee[]
  compose(to: Addressee): Block[]
}
