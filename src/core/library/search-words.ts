/** Short forms that people type for the words of a citation. */
const longForms: Readonly<Record<string, string>> = {
  art: 'article',
  arts: 'article',
  articles: 'article',
  reg: 'regulation',
  regs: 'regulation',
  regulations: 'regulation',
  s: 'section',
  ss: 'section',
  sec: 'section',
  para: 'paragraph',
  sch: 'schedule',
  gdpr: 'gdpr',
  mail: 'email',
  phone: 'call',
  telephone: 'call',
  sms: 'text',
  dsar: 'access',
  sar: 'access',
}

/**
 * A text as words to compare: small letters without accents, “e-mail” as one word, “s.164A(1)” as section, 164a and 1, and
 * short forms written out. Ids come apart at their dots and dashes.
 */
export function searchWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\be-mail/g, 'email')
    .replaceAll(/['’]/g, '')
    .replaceAll(/\b(art|reg|s|ss|sec|para|sch)s?\.?\s?(?=\d)/g, '$1 ')
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => longForms[word] ?? word)
}

/** Does a word that was typed stand for a word of a text? As it begins, or with one letter wrong where it is long enough. */
export function isWord(typed: string, word: string): boolean {
  // 21 is not 2100, but it is the beginning of 21a.
  if (/^\d+$/.test(typed)) return word === typed || (word.startsWith(typed) && /^\D/.test(word.slice(typed.length)))
  if (word.startsWith(stem(typed))) return true
  return typed.length >= 5 && word.length >= 4 && isNear(typed, word.slice(0, typed.length + 1))
}

/** Without the end of a plural, so that “cookies” finds “cookie”. */
function stem(word: string): string {
  if (word.length >= 5 && word.endsWith('ies')) return word.slice(0, -3)
  return word.length >= 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** One letter more, less, changed, or two changed about; what follows in the word does not count. */
function isNear(typed: string, start: string): boolean {
  let at = 0
  while (at < typed.length && typed[at] === start[at]) at += 1
  const [left, right] = [typed.slice(at), start.slice(at)]
  const begins = (one: string, other: string) => other.startsWith(one)
  if (begins(left.slice(1), right.slice(1)) || begins(left.slice(1), right) || begins(left, right.slice(1)))
    return at > 1
  return at > 1 && left[0] === right[1] && left[1] === right[0] && begins(left.slice(2), right.slice(2))
}
