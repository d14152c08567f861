import { exceptionWords } from './exception'
import type { NoticeFacts, NoticeRow } from './notice-facts'

/**
 * Words for the banner of the site, as plain text to copy: what is asked, with accept and decline of equal weight
 * (`cookie.banner`), and what may be switched off (`cookie.statistics`, `cookie.appearance`). Empty where nothing has to be said.
 */
export function bannerWords({ rows, site }: NoticeFacts): string {
  const settled = rows.filter(({ open }) => open === '')
  const asks = settled.filter(({ result }) => result === 'consent')
  const off = settled.filter(({ result }) => result === 'exempt-with-switch')
  return [...askWords(asks, site.changePlace), ...switchWords(off)].join('\n')
}

function askWords(rows: readonly NoticeRow[], changePlace: string): string[] {
  if (rows.length === 0) return []
  return [
    'May we set this on your device?',
    ...rows.map(({ name, purpose, provider, lasts }) => {
      const more = [provider === '' ? '' : `set by ${provider}`, lasts === '' ? '' : `stays: ${small(lasts)}`]
      return `– ${name}: ${small(trimmed(purpose))}${more.some(Boolean) ? ` (${more.filter(Boolean).join('; ')})` : ''}`
    }),
    'The site works either way.',
    '[ Accept ]   [ Decline ]   [ Choose one by one ]',
    `You can change this at any time${changePlace === '' ? '' : `: ${changePlace}`}.`,
    '',
  ]
}

function switchWords(rows: readonly NoticeRow[]): string[] {
  return rows.map(({ name, exception, objection }) => {
    const where = objection === '' ? '' : ` To switch it off: ${objection}.`
    return `${name}: ${exceptionWords[exception].why}. It is on unless you say no.${where}`
  })
}

const trimmed = (text: string) => text.replace(/\.$/u, '')
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
