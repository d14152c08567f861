import type { Remark } from '../remark'

/** Control characters that are no white space. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu
const plain = /^[\x20-\x7e]*$/
const visible = /[^\p{Z}\p{Cf}\u{fffd}]/u
const halves = /[\p{Cs}]/gu

/** A cell as one line of text: no control characters, single spaces, one form of accents. Tells what it had to do. */
export function cleanLine(text: string, most: number, tell: (remark: Remark) => void): string {
  if (text === '') return ''
  if (text.length <= most && plain.test(text)) return text.trim()
  const whole = text.length > most * 4 ? text.slice(0, most * 4) : text
  const shown = withoutOdd(whole, tell).replaceAll(/\s+/gu, ' ').trim().normalize('NFC')
  if (!visible.test(shown)) return ''
  return cut(shown, whole.length < text.length ? Math.min(most, shown.length) : most, text.length > whole.length, tell)
}

/** A cell as several lines of text. */
export function cleanLines(text: string, most: number, tell: (remark: Remark) => void): string {
  if (text === '') return ''
  const whole = text.length > most * 2 ? text.slice(0, most * 2) : text
  const shown = withoutOdd(whole.replaceAll(/\r\n?/g, '\n'), tell).trim().normalize('NFC')
  return cut(shown, most, text.length > whole.length, tell)
}

function withoutOdd(text: string, tell: (remark: Remark) => void): string {
  const clean = text.replaceAll(control, '').replaceAll(halves, '\u{fffd}')
  if (clean.length < text.length) tell('odd-letters')
  if (clean.includes('\u{fffd}')) tell('unreadable-letters')
  return clean
}

function cut(text: string, most: number, wasCut: boolean, tell: (remark: Remark) => void): string {
  if (text.length > most || wasCut) tell('too-long')
  return firstLetters(text, most)
}

/** The beginning of a text, never ending in the middle of a letter of two halves. */
export function firstLetters(text: string, most: number): string {
  if (text.length <= most) return text
  return text.slice(0, /[\ud800-\udbff]/.test(text[most - 1] ?? '') ? most - 1 : most)
}
