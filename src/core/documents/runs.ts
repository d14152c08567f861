import type { Change, Inline, Words } from './block'
import { cleanText } from './clean-text'

/** The runs of a piece of words, cleaned of what no file can hold. */
export function runsOf(words: Words): readonly Inline[] {
  const runs: readonly Inline[] = typeof words === 'string' ? [{ text: words }] : words
  return runs.map((run) => ({ ...run, text: cleanText(run.text) }))
}

/** The same words without emphasis or links. A link whose words differ from its address is followed by the address. */
export function plainWords(words: Words): string {
  return runsOf(words)
    .map((run) =>
      inWords(run.href && showsAddress(run) ? `${run.text} (${bareAddress(run.href)})` : run.text, run.change),
    )
    .join('')
}

/** How a change is said where it can be neither struck out nor underlined. */
export const changeWords: Readonly<Record<Change, string>> = { added: 'new: ', removed: 'taken out: ' }

function inWords(text: string, change: Change | undefined): string {
  if (!change) return text
  const words = text.trim()
  return text.replace(words, () => `[${changeWords[change]}${words}]`)
}

function showsAddress({ text, href = '' }: Inline): boolean {
  return safeLink(href) !== undefined && !text.includes(bareAddress(href))
}

function bareAddress(href: string): string {
  return /^mailto:/i.test(href) ? href.replace(/^mailto:/i, '').replace(/\?.*$/, '') : href
}

/** An address a document may link to (http, https, mailto), or undefined. Anything else is shown as words only. */
export function safeLink(href: string | undefined): string | undefined {
  if (!href) return undefined
  const clean = cleanText(href).trim()
  if (/[\s"<>\\^`{|}]/.test(clean)) return undefined
  if (/^https?:\/\/[^/?#]+/i.test(clean)) return clean
  return /^mailto:[^@]+@[^@]+$/i.test(clean) ? clean : undefined
}
