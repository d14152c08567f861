/** So many openings are remembered in one sitting; an older one that asks again counts as a new one. */
const MOST = 1000

/** Says once for each opening of a note that it was opened, however often its page asks again. */
export function createOpenings(say: (noteId: string, call: 'open' | 'version') => void) {
  const known = new Set<string>()
  return {
    /** Writes the line first: what cannot be written down is not shown. */
    note(noteId: string, openingId: string, call: 'open' | 'version'): void {
      const key = `${noteId} ${openingId}`
      if (known.has(key)) return
      say(noteId, call)
      known.add(key)
      const oldest = known.size > MOST ? known.values().next().value : undefined
      if (oldest !== undefined) known.delete(oldest)
    },
  }
}
