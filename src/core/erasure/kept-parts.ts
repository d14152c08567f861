/** What of a person can be kept apart when the rest is erased, in the order it is shown. */
export const keptParts = ['entry', 'requests', 'letters', 'answers', 'decisions', 'files'] as const
export type KeptPart = (typeof keptParts)[number]

/** Each part as a choice. */
export const keptPartNames: Readonly<Record<KeptPart, string>> = {
  entry: 'The entry: name, addresses and numbers, source and notes',
  requests: 'What was asked, and what was typed in the cases',
  letters: 'Letters and saved documents',
  answers: 'Answers about marketing, with their proof',
  decisions: 'Decisions and their notes',
  files: 'Attached files',
}

/** Each part in a sentence: “the entry, attached files”. */
export const keptPartWords: Readonly<Record<KeptPart, string>> = {
  entry: 'the entry',
  requests: 'what was typed in requests',
  letters: 'letters',
  answers: 'answers about marketing',
  decisions: 'decisions',
  files: 'attached files',
}
