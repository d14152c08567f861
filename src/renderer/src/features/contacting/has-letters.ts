/** Can this be a name at all? Signs and digits alone are none, and get no answer. */
export function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text)
}
