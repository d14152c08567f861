import { counted } from '../erasure/line'

/** What there is of an entry besides itself. */
export type Holdings = {
  readonly requests: number
  /** Lines of the history of what they agreed to and refused. */
  readonly answers: number
  /** Entries of the do-not-contact list. */
  readonly stops: number
  readonly letters: number
  readonly decisions: number
  /** Of coaching: engagements and their session notes, each with its own day of destruction. */
  readonly engagements: number
  readonly notes: number
  readonly files: number
  readonly drafts: number
}

/** The same as counted words, without what there is none of: “2 requests”. */
export function holdingsInWords(all: Holdings): string[] {
  const words: readonly (readonly [number, string, string])[] = [
    [all.requests, 'request', 'requests'],
    [all.answers, 'answer about marketing', 'answers about marketing'],
    [all.stops, 'entry of the do-not-contact list', 'entries of the do-not-contact list'],
    [all.letters, 'letter or saved document', 'letters and saved documents'],
    [all.decisions, 'decision', 'decisions'],
    [all.engagements, 'coaching engagement', 'coaching engagements'],
    [all.notes, 'session note', 'session notes'],
    [all.files, 'file', 'files'],
    [all.drafts, 'unsaved draft', 'unsaved drafts'],
  ]
  return words.filter(([count]) => count > 0).map((line) => counted(...line))
}
