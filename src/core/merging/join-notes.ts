/** The longest text notes may have (`contact.notes`). */
const longest = 5000

/** The notes of both, each once; what would not fit any more is cut at the end of the second. */
export function joinNotes(one: string, other: string): string {
  if (other === '' || one.includes(other)) return one
  if (one === '' || other.includes(one)) return other
  return `${one}\n\n${other}`.slice(0, longest)
}

/** Do the notes of both fit together? If not, a person shortens them first: nothing is cut unseen. */
export function notesFit(one: string, other: string): boolean {
  return (
    one === '' || other === '' || one.includes(other) || other.includes(one) || one.length + other.length + 2 <= longest
  )
}
