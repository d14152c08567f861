/** Does every line of the notes still stand in them? Adding is always allowed; taking out may not be, while a case holds them (row E5). */
export function keepsNotes(before: string, after: string): boolean {
  const there = new Set(linesOf(after))
  return linesOf(before).every((line) => there.has(line))
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
