/**
 * Text without the characters that no document file can hold: XML control characters, the two non-characters
 * U+FFFE and U+FFFF, and halves of surrogate pairs. Everything else comes back unchanged.
 */
export function cleanText(text: string): string {
  let clean = ''
  for (const character of text) {
    if (isAllowed(character.codePointAt(0) ?? 0)) clean += character
  }
  return clean
}

// The production `Char` of XML 1.0; a lone surrogate arrives here as a code point of its own.
function isAllowed(code: number): boolean {
  if (code === 0x9 || code === 0xa || code === 0xd) return true
  if (code < 0x20 || code === 0xfffe || code === 0xffff) return false
  return code < 0xd800 || code > 0xdfff
}
