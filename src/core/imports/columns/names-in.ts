/** The names in a text, parted by commas. */
export function namesIn(text: string): string[] {
  return text.split(',').map((name) => name.trim())
}
