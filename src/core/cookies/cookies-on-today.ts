import type { CalendarDate } from '../time/calendar-date'
import type { QuietLine } from '../today/quiet-line'
import { standingOf } from './standing'
import type { Technology } from './technology'

/** How the list of cookies stands, in one line; nothing before there is a list. `questionsOf` dates the questions in use. */
export function cookiesQuiet(rows: readonly Technology[], questionsOf: CalendarDate): QuietLine[] {
  if (rows.length === 0) return []
  const standings = rows.map((row) => standingOf(row, questionsOf))
  const open = standings.filter(({ state }) => state !== 'tested').length
  const line = { id: 'cookies', href: '/documents/cookies' }
  if (open > 0) {
    const title = open === 1 ? 'One cookie is to be tested' : `${open} cookies are to be tested`
    const detail = 'Until its questions are answered, nobody can say whether it needs consent.'
    return [{ ...line, state: 'to-do', title, detail, act: 'Open the list' }]
  }
  const asking = standings.filter((one) => one.state === 'tested' && one.result === 'consent').length
  const detail = `${rows.length} in the list, ${asking === 0 ? 'none needs' : `${asking} of them ${asking === 1 ? 'needs' : 'need'}`} consent.`
  return [{ ...line, state: 'fine', title: 'Every cookie is tested', detail }]
}
