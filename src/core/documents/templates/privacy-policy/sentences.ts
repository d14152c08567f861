import { cleanText } from '../../clean-text'

/** An answer as a sentence: trimmed, with a capital and a full stop. Empty stays empty. */
export function sentence(text: string): string {
  const one = tidy(text)
  if (one === '') return ''
  return `${capital(one)}${/[.!?…:]$/u.test(one) ? '' : '.'}`
}

/** An answer inside a sentence: trimmed, without its full stop. */
export function inside(text: string): string {
  return tidy(text).replace(/[.\s]+$/u, '')
}

/** A role inside a sentence: “Practice manager” is “practice manager”, “Business Manager” and “IT lead” stay. */
export function roleInside(role: string): string {
  const given = inside(role)
  return /^(?!Caldicott)\p{Lu}[^\p{Lu}]*$/u.test(given)
    ? given.charAt(0).toLocaleLowerCase('en-GB') + given.slice(1)
    : given
}

/** First letter as a capital. */
export function capital(text: string): string {
  const [first = '', ...rest] = text
  return first.toLocaleUpperCase('en-GB') + rest.join('')
}

/** Words on one line: every run of blanks is one space. */
export function tidy(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim()
}

/** An address typed on several lines, as one: its lines with commas between them. */
export function oneLine(text: string): string {
  const parts = text.split(/\n+/u).map((part) => tidy(part).replace(/[,\s]+$/u, ''))
  return parts.filter(Boolean).join(', ')
}

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** A number of months in words: 6 is “six months”, 24 is “two years”, 18 is “18 months”. */
export function duration(months: number): string {
  const inYears = months % 12 === 0
  const count = inYears ? months / 12 : months
  const unit = inYears ? 'year' : 'month'
  return `${numbers[count] ?? count} ${unit}${count === 1 ? '' : 's'}`
}
