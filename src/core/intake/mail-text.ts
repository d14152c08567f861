/** Characters that cannot be shown or only steer the writing: they would hide what stands there. */
const steering = /[\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu

/** A line out of somebody’s message: no control characters, no broken halves, no marks that turn the writing round; cut to `most`. */
export function mailLine(text: string, most: number): string {
  const plain = text
    .slice(0, 8 * most)
    .replace(steering, '')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .normalize('NFC')
    .trim()
  return cutAt(plain, most)
}

/** Several lines out of somebody’s message, as they wrote them; more than two empty lines become one. Cut to `most`. */
export function mailLines(text: string, most: number): string {
  const plain = text
    .slice(0, 8 * most)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(steering, '')
    .replace(/(?![\n\t])\p{Cc}|\p{Cs}/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .normalize('NFC')
    .trim()
  return cutAt(plain, most)
}

function cutAt(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/\p{Cs}$/u, '')}…`
}
