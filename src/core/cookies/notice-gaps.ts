import type { Gap } from '../documents/template'
import type { NoticeFacts, NoticeRow } from './notice-facts'

/** Everything that keeps the notice from going out (`notice.test`): it may not promise what nobody knows. */
export function noticeGaps({ rows, site }: NoticeFacts): Gap[] {
  if (rows.length === 0 && !site.setsNothing)
    return [{ fact: 'cookies', say: 'Write down what your site sets, or say that it sets nothing.' }]
  return [...rows.flatMap(gapsOf), ...placeGap({ rows, site })]
}

function gapsOf(row: NoticeRow): Gap[] {
  if (row.open !== '') return [{ fact: `cookies.${row.id}.test`, say: `${row.name}: ${lower(row.open)}` }]
  if (row.result === 'outside') return []
  const missing = (value: string, fact: string, say: string): Gap[] =>
    value === '' ? [{ fact: `cookies.${row.id}.${fact}`, say: `${row.name}: ${say}` }] : []
  return [
    ...(row.party === 'third' ? missing(row.provider, 'provider', 'say who sets it.') : []),
    ...missing(row.does, 'does', 'say what it stores or reads.'),
    ...missing(row.purpose, 'purpose', 'say what it is for.'),
    ...missing(row.lasts, 'lasts', 'say how long it stays.'),
    ...(row.result === 'exempt-with-switch'
      ? missing(row.objection, 'objection', 'say where a visitor switches it off.')
      : []),
  ]
}

function placeGap({ rows, site }: NoticeFacts): Gap[] {
  if (site.changePlace !== '' || !rows.some(({ result, open }) => result === 'consent' && open === '')) return []
  return [{ fact: 'cookies.site', say: 'Say where visitors change their choice: something needs their consent.' }]
}

const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)
