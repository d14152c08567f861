/** The sentences of a text, each on one line: a line of its own (a heading, a point of a list) counts as one. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line) => line.split(/(?<=[.!?][’”")]?)\s+(?=[\p{Lu}“"(‘])/u))
    .map((sentence) => sentence.replaceAll(/\s+/gu, ' ').trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
}
