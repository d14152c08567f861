/** Who may not be destroyed now. Another feature knows it, which is made after the contacts (row E5). */
export type Holds = {
  /** Why nothing of a contact may be destroyed now, with the number of the case; empty where nothing is open. */
  wordsOf(contactId: string): string
  /** Everybody of whom nothing may be destroyed now, with that number. */
  everybody(): readonly { readonly contactId: string; readonly reference: string }[]
}

/** Holds that are named later; until then nobody is held. */
export function holdsNamedLater(): Holds & { name(known: Holds): void } {
  let holds: Holds = { wordsOf: () => '', everybody: () => [] }
  return {
    wordsOf: (contactId) => holds.wordsOf(contactId),
    everybody: () => holds.everybody(),
    name(known) {
      holds = known
    },
  }
}
