/** How somebody is called in a question when no name is known. */
const somebody = 'this person or organisation'

/** Puts the name where `{who}` stands; at the start of a sentence it begins with a capital. */
export function fillWords(text: string, who: string): string {
  const name = who.trim() === '' ? somebody : who.trim()
  return text.replaceAll('{who}', (_, at: number) => (at === 0 ? name.charAt(0).toUpperCase() + name.slice(1) : name))
}
